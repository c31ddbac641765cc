package io.zongshu.files;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Nodes of built-in YAML as the build leaves them ({@link BuiltInFiles}): a parser of YAML costs a cold start a tenth of a second.
 *
 * <p>A file is a run of 16-bit numbers, high byte first. A node is its kind, line and column; then for a scalar its text,
 * for a sequence the count and the items, for a mapping the count and for each entry the key's line, the key's text and the
 * value. A text is its length and its characters.
 */
public final class CompiledYaml {
    private static final String YAML = ".yaml";
    private static final String NODES = ".nodes";
    /** Files that stay as they are. */
    private static final Set<String> TEXTS = Set.of("vm", "txt");
    private static final char SCALAR = 's';
    private static final char SEQUENCE = 'q';
    private static final char MAPPING = 'm';

    private final char[] numbers;
    private int at;

    private CompiledYaml(char[] numbers) {
        this.numbers = numbers;
    }

    /**
     * Compiles each YAML file under the given folders, and packs what comes of a folder, and its texts, into one; run by the build.
     *
     * @param args the folders
     */
    public static void main(String[] args) throws IOException {
        for (String folder : args) {
            compile(Path.of(folder));
        }
    }

    private static void compile(Path folder) throws IOException {
        SortedMap<String, byte[]> packed = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (name.endsWith(CueTable.WEIGHTS)) {
                    Files.write(file.resolveSibling(CueTable.compiledName(String.valueOf(file.getFileName()))), CueTable.builtIn(Yaml.parse(name, Files.readAllBytes(file))).bytes());
                } else if (name.endsWith(YAML)) {
                    packed.put(name.replace(YAML, NODES), bytes(Yaml.parse(name, Files.readAllBytes(file))));
                } else if (TEXTS.contains(name.substring(name.lastIndexOf('.') + 1))) {
                    packed.put(name, Files.readAllBytes(file));
                }
            }
        }
        BuiltInFiles.pack(folder, packed);
    }

    /**
     * The nodes of a built-in resource, e.g. "/io/zongshu/data/themes.yaml".
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    public static YamlNode resource(String path) {
        Optional<byte[]> compiled = BuiltInFiles.packed(path.replace(YAML, NODES));
        return compiled.isPresent() ? node(compiled.get()) : Yaml.parse(path.substring(path.lastIndexOf('/') + 1), BuiltInFiles.read(path));
    }

    /** The compiled form of a node. */
    static byte[] bytes(YamlNode node) {
        StringBuilder numbers = new StringBuilder();
        write(node, numbers);
        ByteBuffer bytes = ByteBuffer.allocate(2 * numbers.length());
        bytes.asCharBuffer().put(numbers.toString());
        return bytes.array();
    }

    /** The node of a compiled form. */
    static YamlNode node(byte[] bytes) {
        char[] numbers = new char[bytes.length / 2];
        ByteBuffer.wrap(bytes).asCharBuffer().get(numbers);
        return new CompiledYaml(numbers).node();
    }

    private static void write(YamlNode node, StringBuilder out) {
        if (node instanceof YamlNode.Scalar scalar) {
            head(SCALAR, node, out);
            write(scalar.value(), out);
        } else if (node instanceof YamlNode.Sequence sequence) {
            head(SEQUENCE, node, out);
            out.append(number(sequence.values().size()));
            sequence.values().forEach(value -> write(value, out));
        } else if (node instanceof YamlNode.Mapping mapping) {
            head(MAPPING, node, out);
            out.append(number(mapping.values().size()));
            mapping.values().forEach((key, value) -> {
                out.append(number(mapping.keyLine(key)));
                write(key, out);
                write(value, out);
            });
        }
    }

    private static void head(char kind, YamlNode node, StringBuilder out) {
        out.append(kind).append(number(node.line())).append(number(node.column()));
    }

    private static void write(String text, StringBuilder out) {
        out.append(number(text.length())).append(text);
    }

    private static char number(int value) {
        if (value < 0 || value > Character.MAX_VALUE) {
            throw new IllegalArgumentException("too large for built-in data: " + value);
        }
        return (char) value;
    }

    private YamlNode node() {
        char kind = numbers[at++];
        int line = numbers[at++];
        int column = numbers[at++];
        return switch (kind) {
            case SCALAR -> new YamlNode.Scalar(text(), line, column);
            case SEQUENCE -> sequence(line, column);
            case MAPPING -> mapping(line, column);
            default -> throw new IllegalArgumentException("no compiled YAML");
        };
    }

    private YamlNode sequence(int line, int column) {
        int count = numbers[at++];
        List<YamlNode> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(node());
        }
        return new YamlNode.Sequence(List.copyOf(values), line, column);
    }

    private YamlNode mapping(int line, int column) {
        int count = numbers[at++];
        LinkedHashMap<String, YamlNode> values = new LinkedHashMap<>();
        Map<String, Integer> keyLines = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            int keyLine = numbers[at++];
            String key = text();
            keyLines.put(key, keyLine);
            values.put(key, node());
        }
        return new YamlNode.Mapping(values, keyLines, line, column);
    }

    private String text() {
        int length = numbers[at++];
        at += length;
        return new String(numbers, at - length, length);
    }
}

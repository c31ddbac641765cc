package io.zongshu.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Nodes of built-in YAML as the build leaves them beside it: a parser of YAML costs a cold start a tenth of a second.
 *
 * <p>A file is a run of 16-bit numbers, high byte first. A node is its kind, line and column; then for a scalar its text,
 * for a sequence the count and the items, for a mapping the count and for each entry the key's line, the key's text and the
 * value. A text is its length and its characters.
 */
public final class CompiledYaml {
    private static final String YAML = ".yaml";
    private static final String NODES = ".nodes";
    private static final char SCALAR = 's';
    private static final char SEQUENCE = 'q';
    private static final char MAPPING = 'm';

    private final char[] numbers;
    private int at;

    private CompiledYaml(char[] numbers) {
        this.numbers = numbers;
    }

    /**
     * Compiles each YAML file under the given folders; run by the build.
     *
     * @param args the folders
     */
    public static void main(String[] args) throws IOException {
        for (String folder : args) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file : files.filter(f -> f.toString().endsWith(YAML)).sorted().toList()) {
                    String name = String.valueOf(file.getFileName());
                    byte[] bytes = bytes(Yaml.parse(name, Files.readAllBytes(file)));
                    Files.write(file.resolveSibling(name.replace(YAML, NODES)), bytes);
                }
            }
        }
    }

    /**
     * The nodes of a built-in resource, e.g. "/io/zongshu/data/themes.yaml". Beside classes in a folder, as while the
     * program is being changed, compiled nodes may be older than the YAML: there the YAML counts.
     *
     * @throws IllegalArgumentException if there is no such resource
     */
    public static YamlNode resource(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        try {
            Optional<byte[]> compiled = packed() ? read(path.replace(YAML, NODES)) : Optional.empty();
            if (compiled.isPresent()) {
                return node(compiled.get());
            }
            return Yaml.parse(name, read(path).orElseThrow(() -> new IllegalArgumentException("no built-in data: " + path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The build's jar has a version, a folder of classes has none.
    private static boolean packed() {
        return CompiledYaml.class.getPackage().getImplementationVersion() != null;
    }

    private static Optional<byte[]> read(String path) throws IOException {
        try (InputStream in = CompiledYaml.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
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

package io.zongshu.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes lambdas into classes when the program is built. Java makes a class for each lambda when it first comes by, which costs
 * a cold start a third of a millisecond for each of some seven hundred; a class file that holds all lambdas of an outermost
 * class and what is nested in it costs half a millisecond at most. What the lambdas do is the same.
 */
public final class LambdaClasses {
    private static final String CLASS = ".class";

    private LambdaClasses() {}

    /**
     * Changes class files; run by the build.
     *
     * @param args the folders with the class files, not looked into more deeply
     */
    public static void main(String[] args) throws IOException {
        for (String folder : args) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                Map<String, List<Path>> nests = new TreeMap<>();
                for (Path file : files.filter(f -> f.toString().endsWith(CLASS)).sorted().toList()) {
                    nests.computeIfAbsent(new ClassBytes(Files.readAllBytes(file)).nest(), n -> new ArrayList<>()).add(file);
                }
                for (Map.Entry<String, List<Path>> nest : nests.entrySet()) {
                    change(nest.getKey(), nest.getValue());
                }
            }
        }
    }

    private static void change(String nest, List<Path> files) throws IOException {
        LambdaMaker maker = new LambdaMaker(nest + "$$Lambdas");
        Map<Path, Map<Integer, String>> methods = new TreeMap<>();
        int lambdas = 0;
        for (Path file : files) {
            Map<Integer, String> made = new TreeMap<>();
            for (Map.Entry<Integer, ClassBytes.Lambda> lambda : new ClassBytes(Files.readAllBytes(file)).lambdas().entrySet()) {
                made.put(lambda.getKey(), maker.add(lambda.getValue()));
                lambdas++;
            }
            methods.put(file, made);
        }
        if (lambdas == 0) {
            return;
        }
        for (Path file : files) {
            byte[] changed = new ClassBytes(Files.readAllBytes(file)).with(maker.name(), methods.getOrDefault(file, Map.of()));
            Files.write(file, changed);
        }
        String simple = maker.name().substring(maker.name().lastIndexOf('/') + 1);
        Files.write(files.get(0).resolveSibling(simple + CLASS), maker.bytes(nest));
    }
}

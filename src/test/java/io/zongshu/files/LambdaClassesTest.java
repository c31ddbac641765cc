package io.zongshu.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.LongBinaryOperator;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LambdaClassesTest {
    private static final String SAMPLE = Sample.class.getName();

    /** Lambdas of every kind: what it says must not change. */
    public static final class Sample implements Supplier<String> {
        private final String mark;

        public Sample() {
            this.mark = "记";
        }

        interface Three {
            String of(byte one, long two, Object three);

            static Three twice(Three three) {
                return (one, two, more) -> three.of(one, two, more) + three.of(one, two, more);
            }
        }

        private static final class Inner {
            private final int number;

            private Inner(int number) {
                this.number = number;
            }

            private int number() {
                return number;
            }

            Supplier<Integer> later(long added) {
                return () -> (int) (number + added);
            }
        }

        private String marked(String text) {
            return mark + text;
        }

        private static double half(int number) {
            return number / 2.0;
        }

        @Override
        public String get() {
            List<String> said = new ArrayList<>();
            long large = 1L << 40;
            double part = 0.5;
            char letter = '字';
            boolean yes = true;
            Predicate<String> empty = String::isEmpty;
            Predicate<String> starts = text -> text.startsWith(mark);
            Function<String, String> marked = this::marked;
            IntFunction<Inner> made = Inner::new;
            ToIntFunction<Inner> number = Inner::number;
            ToDoubleFunction<Integer> half = Sample::half;
            LongBinaryOperator larger = (a, b) -> a * b + large;
            BiFunction<Integer, Long, Double> sum = (a, b) -> a + b + part;
            Supplier<Object> boxed = () -> letter;
            Supplier<List<String>> list = ArrayList::new;
            IntFunction<String[]> array = String[]::new;
            IntSupplier parsed = "甲乙"::length;
            Three three = (one, two, more) -> one + "," + two + "," + more + yes;
            Runnable note = () -> said.add("run");
            Function<Integer, Long> wider = Integer::longValue;
            note.run();
            said.add(empty.test("") + " " + starts.test("记一") + " " + starts.negate().test("一"));
            said.add(marked.andThen(String::length).apply("二") + " " + number.applyAsInt(made.apply(7)) + " " + half.applyAsDouble(3));
            said.add(larger.applyAsLong(2, 3) + " " + sum.apply(1, 2L) + " " + boxed.get() + list.get() + array.apply(2).length + parsed.getAsInt());
            said.add(Three.twice(three).of((byte) 1, 2, 'x') + wider.apply(5) + made.apply(3).later(4).get());
            said.add(Stream.of("乙", "甲", "丙").sorted(java.util.Comparator.reverseOrder()).map(t -> t + said.size()).collect(Collectors.joining("、")));
            return String.join("；", said);
        }
    }

    /** Knows changed classes; everything else as ever. */
    private static final class Changed extends ClassLoader {
        private final Path folder;

        Changed(Path folder) {
            super(LambdaClassesTest.class.getClassLoader());
            this.folder = folder;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            Path file = folder.resolve(name.substring(name.lastIndexOf('.') + 1) + ".class");
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                if (known != null || !Files.exists(file)) {
                    return known != null ? known : super.loadClass(name, resolve);
                }
                try {
                    byte[] bytes = Files.readAllBytes(file);
                    return defineClass(name, bytes, 0, bytes.length);
                } catch (IOException e) {
                    throw new ClassNotFoundException(name, e);
                }
            }
        }
    }

    private static void copy(Path folder, String... names) throws IOException {
        for (String name : names) {
            try (InputStream in = LambdaClassesTest.class.getResourceAsStream(name + ".class")) {
                Files.write(folder.resolve(name + ".class"), in == null ? new byte[0] : in.readAllBytes());
            }
        }
    }

    private static Path sample(Path folder) throws IOException {
        copy(folder, "LambdaClassesTest", "LambdaClassesTest$Sample", "LambdaClassesTest$Sample$Three", "LambdaClassesTest$Sample$Inner", "LambdaClassesTest$Changed");
        return folder;
    }

    @Test
    void whatLambdasDoIsTheSame(@TempDir Path folder) throws Exception {
        LambdaClasses.main(new String[] {sample(folder).toString()});
        Object changed = new Changed(folder).loadClass(SAMPLE).getConstructor().newInstance();
        assertThat(changed.getClass()).isNotEqualTo(Sample.class);
        assertThat(((Supplier<?>) changed).get()).isEqualTo(new Sample().get());
    }

    @Test
    void noLambdaIsLeftToTheStart(@TempDir Path folder) throws IOException {
        assertThat(new ClassBytes(Files.readAllBytes(sample(folder).resolve("LambdaClassesTest$Sample.class"))).lambdas()).isNotEmpty();
        LambdaClasses.main(new String[] {folder.toString()});
        assertThat(new ClassBytes(Files.readAllBytes(folder.resolve("LambdaClassesTest$Sample.class"))).lambdas()).isEmpty();
        assertThat(folder.resolve("LambdaClassesTest$$Lambdas.class")).exists();
    }

    @Test
    void aSecondBuildChangesNothing(@TempDir Path folder) throws IOException {
        LambdaClasses.main(new String[] {sample(folder).toString()});
        byte[] once = Files.readAllBytes(folder.resolve("LambdaClassesTest$Sample.class"));
        LambdaClasses.main(new String[] {folder.toString()});
        assertThat(Files.readAllBytes(folder.resolve("LambdaClassesTest$Sample.class"))).isEqualTo(once);
    }
}

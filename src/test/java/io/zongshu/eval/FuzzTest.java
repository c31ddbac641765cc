package io.zongshu.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FuzzTest {
    @TempDir
    Path folder;

    /** A sample of the run of ten thousand, over the program's own formats and the fixtures that LibreOffice wrote. */
    @Test
    void damagedFilesEndInAResultOrAClearRefusal() throws IOException {
        List<Path> seeds = new ArrayList<>(FuzzSeeds.own(Path.of("corpus/15-civil-affairs-2024.txt"), folder.resolve("seeds")));
        try (var fixtures = Files.list(Path.of("src/test/resources/io/zongshu/read"))) {
            fixtures.filter(Files::isRegularFile).sorted().forEach(seeds::add);
        }

        assertThat(Fuzz.run(seeds, 10 * seeds.size(), 42, folder.resolve("fuzz"))).isEmpty();
    }
}

package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestTest {
    private record Scored(String name, double score) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 60, 200})
    void areWhatSortingAllWouldHaveFirst(int size) {
        Random random = new Random(size);
        List<Scored> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            // Few scores, so that many are equal.
            all.add(new Scored(Integer.toString(random.nextInt(1000)), random.nextInt(7) / 3.0));
        }

        List<Scored> best = Best.of(all, Scored::score, Comparator.comparing(Scored::name), 5);

        assertThat(best).isEqualTo(all.stream()
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::name))
                .limit(5)
                .toList());
    }
}

package io.zongshu.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParallelTest {
    @ParameterizedTest
    @CsvSource({"0,1,1", "1,4,3", "10,3,1", "10,3,2", "1000,32,4"})
    void everyItemIsSharedOnce(int size, int run, int threads) {
        List<Integer> items = IntStream.range(0, size).boxed().toList();
        List<List<Integer>> taken = Parallel.share(items, run, threads, ArrayList::new, List::add);
        assertThat(taken).hasSizeBetween(1, threads);
        assertThat(taken.stream().flatMap(List::stream).toList()).containsExactlyInAnyOrderElementsOf(items);
    }

    @Test
    void faultOfASharingThreadIsThrown() {
        assertThatThrownBy(() -> Parallel.share(List.of(1, 2, 3), 1, 2, () -> List.<Integer>of(), List::add))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}

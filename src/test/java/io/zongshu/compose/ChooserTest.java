package io.zongshu.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** First sentences of sections: by turns, and what tells of its own section first. */
class ChooserTest {
    private static Sourced line(int number, String text) {
        return Sourced.of(text, Source.Kind.TEMPLATE, "annual-review/template.vm:" + number);
    }

    private static Sourced saying(int number, String rest) {
        return Sourced.of("渔港安则渔家安", Source.Kind.TEMPLATE, "headlines.yaml 渔港 节首").plus(line(number, rest));
    }

    private static SortedMap<Integer, Sourced> ways() {
        SortedMap<Integer, Sourced> ways = new TreeMap<>();
        ways.put(1, saying(1, "。全县着力守好渔港。"));
        ways.put(2, saying(2, "。全县努力守好渔港。"));
        ways.put(3, line(3, "守好渔港，重在平时。"));
        return ways;
    }

    @Test
    void opensNoTwoSectionsInARowWithATruth() {
        Chooser chooser = new Chooser(0);
        List<Integer> taken = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int number = chooser.next(ways(), 0, false);
            chooser.note(ways().getOrDefault(number, Sourced.EMPTY));
            taken.add(number);
        }

        assertThat(taken).containsExactly(1, 3, 2);
    }

    /** Closings that tell the aim take turns from paper to paper, whatever else stands in the list. */
    @Test
    void goesRoundAmongTheFullest() {
        SortedMap<Integer, Sourced> ways = new TreeMap<>();
        Sourced aim = Sourced.of("渔港名城", Source.Kind.BRIEF, "素材.yaml 定位");
        for (int i = 1; i <= 2; i++) {
            ways.put(i, line(i, i + "建设").plus(aim));
        }
        for (int i = 3; i <= 8; i++) {
            ways.put(i, line(i, i + "接着干。"));
        }
        List<Integer> taken = new ArrayList<>();
        for (int turn = 0; turn < 8; turn++) {
            taken.add(new Chooser(0).next(ways, turn, true));
        }

        assertThat(taken).containsExactly(1, 2, 1, 2, 1, 2, 1, 2);
    }

    @Test
    void prefersWhatNamesThePartsOfItsSection() {
        SortedMap<Integer, Sourced> ways = ways();
        ways.put(4, saying(4, "。全县从").plus(Sourced.of("渔政", Source.Kind.TEMPLATE, "facets.yaml 渔港 渔政")).plus(line(4, "入手。")));

        assertThat(new Chooser(0).next(ways, 0, false)).isEqualTo(4);
    }
}

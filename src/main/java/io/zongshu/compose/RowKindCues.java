package io.zongshu.compose;

import io.zongshu.brief.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What tells of which kind of work a row is: pieces of its item, its measures and what came about, its theme, and the kind of
 * the row before it. A cue is the name of what it is about, a colon and what is there.
 */
final class RowKindCues {
    /** The weight of such a cue counts for the kind of which it speaks, whichever that is. */
    static final String OWN = "本";

    /** The weight of such a cue counts for that the row is the frame of the others. */
    static final String FRAME = "统领";

    /** A kind's declared words in the item, in the measures, in what came about; the row's theme is one of the kind's. */
    static final String ITEM_WORDS = "词:事";
    static final String MEASURE_WORDS = "词:举";
    static final String RESULT_WORDS = "词:果";
    static final String THEME = "词:题";

    private static final int PIECE = 2;
    /** More of a kind's words say no more. */
    private static final int MOST = 3;
    /** 村（社区）: where something is done is not what is done. */
    private static final Pattern BESIDE = Pattern.compile("（[^）]*）");
    private static final Pattern OTHER = Pattern.compile("[^\\p{IsHan}]+");

    private RowKindCues() {}

    /** The cues of a row for all kinds. @param before the kind of the row before; empty for the first */
    static List<String> of(Fact fact, String before) {
        Set<String> cues = new LinkedHashSet<>();
        cues.add("恒:有");
        cues.add("题:" + fact.theme().text());
        cues.add("前:" + (before.isEmpty() ? "－" : before));
        String item = fact.item().text();
        pieces("事:", item, cues);
        String letters = OTHER.matcher(BESIDE.matcher(item).replaceAll("")).replaceAll("");
        cues.add("事尾:" + letters.substring(Math.max(0, letters.length() - PIECE)));
        cues.add("事头:" + letters.substring(0, Math.min(PIECE, letters.length())));
        pieces("举:", fact.measures().text(), cues);
        pieces("果:", fact.data().text() + " " + fact.result().text(), cues);
        return List.copyOf(cues);
    }

    /** The cues of whether a row is the frame of the others of its kind. */
    static List<String> frame(Fact fact) {
        List<String> cues = new ArrayList<>(of(fact, ""));
        cues.add("有:" + (fact.data().isEmpty() ? "－" : "数") + (fact.time().isEmpty() ? "－" : "时") + (fact.department().isEmpty() ? "－" : "部") + (fact.result().isEmpty() ? "－" : "果"));
        cues.add("有:" + (fact.measures().isEmpty() ? 0 : Math.min(MOST, fact.measures().text().split("；").length)));
        return cues;
    }

    private static void pieces(String about, String text, Set<String> cues) {
        for (String run : OTHER.split(BESIDE.matcher(text).replaceAll(" "))) {
            for (int i = 0; i + PIECE <= run.length(); i++) {
                cues.add(about + run.substring(i, i + PIECE));
            }
        }
    }

    /** The cues that speak of one kind. @param words the kind's declared words @param themes its declared themes */
    static List<String> own(Fact fact, List<String> words, List<String> themes) {
        List<String> cues = new ArrayList<>();
        said(ITEM_WORDS, words, fact.item().text(), cues);
        said(MEASURE_WORDS, words, fact.measures().text(), cues);
        said(RESULT_WORDS, words, fact.data().text() + " " + fact.result().text(), cues);
        if (themes.contains(fact.theme().text())) {
            cues.add(THEME);
        }
        return cues;
    }

    private static void said(String about, List<String> words, String text, List<String> cues) {
        String told = BESIDE.matcher(text).replaceAll(" ");
        long count = words.stream().filter(told::contains).count();
        if (count > 0) {
            cues.add(about + Math.min(MOST, count));
        }
    }
}

package io.zongshu.cli;

import io.zongshu.bank.Phrase;
import io.zongshu.files.Settings;
import io.zongshu.language.Themes;
import io.zongshu.document.Move;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names by which phrases are asked for. */
final class PhraseKinds {
    private PhraseKinds() {}

    /** The kind of an English or Chinese name. */
    static Phrase.Kind named(String name) {
        Map<String, Phrase.Kind> names = new LinkedHashMap<>();
        for (Phrase.Kind kind : Phrase.Kind.values()) {
            names.put(kind.name().toLowerCase(Locale.ROOT), kind);
        }
        names.put("四字格", Phrase.Kind.FORMULA);
        names.put("句式", Phrase.Kind.FRAME);
        names.put("排比", Phrase.Kind.PARALLEL);
        names.put("排比标题", Phrase.Kind.PARALLEL);
        names.put("开头", Phrase.Kind.OPENING);
        names.put("结尾", Phrase.Kind.CLOSING);
        Phrase.Kind kind = names.get(name.toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw PhraseMessages.unknownKind(name, List.copyOf(names.keySet()).subList(0, Phrase.Kind.values().length));
        }
        return kind;
    }

    /** A theme's own name for any of its names; empty stays empty. */
    static String theme(String name, Settings settings) {
        if (name.isEmpty()) {
            return "";
        }
        Themes themes = Themes.load(settings);
        return themes.named(name)
                .map(Themes.Theme::name)
                .orElseThrow(() -> PhraseMessages.unknownTheme(
                        name, themes.all().stream().map(Themes.Theme::name).toList()));
    }

    /** A move's name as given; empty stays empty. */
    static String move(String name) {
        List<String> known = Arrays.stream(Move.values()).map(Move::chinese).toList();
        if (!name.isEmpty() && !known.contains(name)) {
            throw PhraseMessages.unknownMove(name, known);
        }
        return name;
    }

    /** Refuses what only formulas have for other kinds, and what is no tone pattern or no formula. */
    static void checkFormulaOptions(Phrase.Kind kind, String tone, String pairsWith) {
        if (kind != Phrase.Kind.FORMULA && !(tone + pairsWith).isEmpty()) {
            throw PhraseMessages.onlyForFormulas(tone.isEmpty() ? "--pairs-with" : "--tone");
        }
        if (!tone.matches("[平仄中?？*＊]*")) {
            throw PhraseMessages.badTone(tone);
        }
        if (!pairsWith.isEmpty() && !pairsWith.matches("\\p{IsHan}{4}")) {
            throw PhraseMessages.badPair(pairsWith);
        }
    }
}

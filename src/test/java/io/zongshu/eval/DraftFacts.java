package io.zongshu.eval;

import io.zongshu.brief.Cell;
import io.zongshu.brief.Fact;
import io.zongshu.document.Draft;
import io.zongshu.document.Sourced;
import io.zongshu.language.Quantities;
import io.zongshu.language.Quantity;
import io.zongshu.language.TextSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does the draft say, or declare unsaid, all that the brief holds? */
final class DraftFacts {
    private static final Pattern NAME = Pattern.compile("“[^”]*”|《[^》]*》");

    private final Quantities quantities;

    DraftFacts(Quantities quantities) {
        this.quantities = quantities;
    }

    /** How much of something was found. */
    record Share(String what, int said, int declared, int all) {
        String text() {
            return String.format(Locale.ROOT, "%s %d+%d/%d", what, said, declared, all);
        }
    }

    /** Shares of the annotated figures, names and qualified figures; each missing one is a fault. */
    List<Share> annotated(DraftCase draftCase, Path annotations, List<DraftFault> faults) throws IOException {
        JsonNode root = JsonMapper.builder().build().readTree(Files.readString(annotations));
        List<Share> shares = new ArrayList<>();
        for (String key : List.of("figures", "names", "qualified")) {
            int said = 0;
            int declared = 0;
            for (JsonNode item : root.path(key)) {
                String text = item.asString();
                if (stands(text, draftCase.draftText())) {
                    said++;
                } else if (stands(text, draftCase.declaredText())) {
                    declared++;
                } else {
                    boolean inBrief = stands(text, draftCase.briefText());
                    faults.add(DraftFault.whole("fact missing", key + " " + text + (inBrief ? "" : " (not in the brief)")));
                }
            }
            shares.add(new Share(key, said, declared, root.path(key).size()));
        }
        return shares;
    }

    /** Stands a text in another, not as the tail of a longer number? */
    private static boolean stands(String text, String in) {
        for (int at = in.indexOf(text); at >= 0; at = in.indexOf(text, at + 1)) {
            boolean tail = Character.isDigit(text.charAt(0)) && at > 0
                    && (Character.isDigit(in.charAt(at - 1)) || in.charAt(at - 1) == '.');
            if (!tail) {
                return true;
            }
        }
        return false;
    }

    /** 为某研究院提供 for 为研究院提供, 创成 for 创建: a cell without figures and names that is said in other order. */
    private static boolean reworded(Cell cell, String piece, String told) {
        if (piece.length() != 2 || !cell.text().startsWith(piece)) {
            return false;
        }
        if (cell.text().length() == 2) {
            return told.contains(piece.substring(0, 1) + "成");
        }
        int pairs = 0;
        int found = 0;
        for (int i = 0; i + 2 <= cell.text().length(); i++) {
            pairs++;
            found += told.contains(cell.text().substring(i, i + 2)) ? 1 : 0;
        }
        return found * 10 >= pairs * 6;
    }

    /**
     * Row by row: each figure and quoted name of a cell must stand in a sentence that takes something from its row, and
     * so must the beginning of a cell without any; else the cell must be declared.
     */
    Share rows(DraftCase draftCase, List<DraftFault> faults) {
        int said = 0;
        int declared = 0;
        int all = 0;
        for (Fact fact : draftCase.brief().facts()) {
            List<Cell> cells = List.of(fact.item(), fact.measures(), fact.data(), fact.result());
            String told = told(draftCase.draft(), cells.stream().map(Cell::address).toList());
            for (Cell cell : cells) {
                boolean isDeclared = draftCase.draft().unusedFacts().stream()
                        .anyMatch(u -> u.address().equals(cell.address()));
                if (labels(fact, cell)) {
                    continue;
                }
                for (String piece : pieces(cell)) {
                    all++;
                    if (told.contains(piece) || reworded(cell, piece, told)) {
                        said++;
                    } else if (isDeclared) {
                        declared++;
                    } else {
                        faults.add(DraftFault.whole("cell dropped", piece + " of " + cell.address() + ": " + cell.text()));
                    }
                }
            }
        }
        return new Share("cells", said, declared, all);
    }

    /** An item that only names the kind of what the other cells tell (荣誉; 街道概况) is said by telling it. */
    private static boolean labels(Fact fact, Cell cell) {
        boolean others = !fact.measures().isEmpty() || !fact.data().isEmpty() || !fact.result().isEmpty();
        return others && cell.equals(fact.item()) && cell.text().matches("荣誉.{0,2}|.{0,2}概况|全[国省市区县]|[国省市区县]级|省市|党内集中教育|选人用人|理论武装");
    }

    /** The figures and quoted names of a cell, or its whole text if it has none. */
    private List<String> pieces(Cell cell) {
        List<String> pieces = new ArrayList<>();
        for (Quantity figure : quantities.find(cell.text())) {
            pieces.add(figure.text());
        }
        Matcher names = NAME.matcher(cell.text());
        while (names.find()) {
            pieces.add(names.group());
        }
        if (pieces.isEmpty() && !cell.isEmpty()) {
            pieces.add("");
        }
        return pieces.stream().map(p -> p.isEmpty() ? firstHan(cell.text()) : p).distinct().toList();
    }

    private static String firstHan(String text) {
        return text.substring(0, Math.min(2, text.length()));
    }

    /** The sentences that take something from one of the addresses. */
    private static String told(Draft draft, List<String> addresses) {
        StringBuilder told = new StringBuilder();
        for (Sourced paragraph : draft.paragraphs()) {
            for (TextSpan sentence : sentences(paragraph.text())) {
                boolean ofRow = paragraph.slice(sentence.start(), sentence.end()).sources().stream()
                        .anyMatch(s -> addresses.contains(s.address()));
                told.append(ofRow ? sentence.text() + "\n" : "");
            }
        }
        return told.toString();
    }

    /** Sentences to 。 alone: a quoted question does not end one. */
    private static List<TextSpan> sentences(String text) {
        List<TextSpan> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '。' || i == text.length() - 1) {
                sentences.add(new TextSpan(start, i + 1, text.substring(start, i + 1)));
                start = i + 1;
            }
        }
        return sentences;
    }
}

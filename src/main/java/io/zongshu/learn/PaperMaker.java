package io.zongshu.learn;

import io.zongshu.bank.Paper;
import io.zongshu.bank.PaperParagraph;
import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.Paragraph;
import io.zongshu.document.Role;
import io.zongshu.language.Themes;
import io.zongshu.structure.Article;
import io.zongshu.structure.MoveLabel;
import io.zongshu.structure.Normalisation;
import io.zongshu.structure.OutlineEntry;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Makes the bank's record of a paper from what structure understood of it. */
final class PaperMaker {
    // A heading says what its section is about; its words outweigh some six paragraphs of body.
    private static final int HEADING_WEIGHT = 6;

    // Families of themes.yaml that are parts of a paper rather than fields of work.
    private static final Set<String> ABOUT_THE_PAPER = Set.of("问题", "经验", "打算");

    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private final Article article;
    private final Themes themes;

    PaperMaker(Article article, Themes themes) {
        this.article = article;
        this.themes = themes;
    }

    Paper paper(String file) {
        Document document = article.document();
        List<PaperParagraph> paragraphs = new ArrayList<>();
        addTitle(paragraphs, "title", document.title());
        addTitle(paragraphs, "subtitle", document.subtitle());
        Map<Integer, String> moves = new HashMap<>();
        for (MoveLabel label : article.moves()) {
            moves.put(label.block(), label.move().chinese());
        }
        String[] sections = sectionThemes(document);
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block instanceof Heading heading) {
                paragraphs.add(new PaperParagraph("heading" + heading.level(), sections[i], "", clean(Normalisation.of(heading.text()))));
            } else if (block instanceof Paragraph paragraph) {
                paragraphs.add(new PaperParagraph(
                        paragraph.role().jsonName(), sections[i], moves.getOrDefault(i, ""),
                        clean(Normalisation.of(paragraph.text()))));
            }
        }
        return new Paper(
                fingerprint(paragraphs),
                file,
                document.title(),
                article.metadata().genre(),
                article.metadata().unit(),
                article.metadata().period(),
                paragraphs);
    }

    private static void addTitle(List<PaperParagraph> paragraphs, String role, String text) {
        if (!text.isEmpty()) {
            paragraphs.add(new PaperParagraph(role, "", "", clean(text)));
        }
    }

    /** The theme of the section that each block stands in; empty before the first heading. */
    private String[] sectionThemes(Document document) {
        int n = document.blocks().size();
        String[] sections = new String[n];
        TreeMap<Integer, String> starts = new TreeMap<>();
        int top = article.outline().stream().mapToInt(OutlineEntry::level).min().orElse(1);
        for (OutlineEntry entry : article.outline()) {
            if (entry.level() == top) {
                starts.putIfAbsent(entry.block(), entry.text());
            }
        }
        Arrays.fill(sections, "");
        for (Map.Entry<Integer, String> start : starts.entrySet()) {
            Integer next = starts.higherKey(start.getKey());
            int end = next == null ? n : next;
            Arrays.fill(sections, start.getKey(), end, theme(start.getValue(), document.blocks().subList(start.getKey(), end)));
        }
        return sections;
    }

    private String theme(String heading, List<Block> section) {
        Themes.Theme own = themes.of(heading).orElse(null);
        if (own != null && ABOUT_THE_PAPER.contains(own.family())) {
            // Problems and plans are told in the words of every field of work; only the heading says what they are.
            return own.name();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < HEADING_WEIGHT; i++) {
            text.append(heading).append('\n');
        }
        for (Block block : section) {
            if (block instanceof Paragraph paragraph && paragraph.role() == Role.BODY) {
                text.append(paragraph.text()).append('\n');
            }
        }
        return themes.of(text.toString()).map(Themes.Theme::name).orElse("");
    }

    /** Tabs and line breaks become spaces: a paragraph is one field of one line in the bank's file. */
    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) == 0x7F) {
                return CONTROLS.matcher(text).replaceAll(" ");
            }
        }
        return text;
    }

    private static String fingerprint(List<PaperParagraph> paragraphs) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (PaperParagraph paragraph : paragraphs) {
                digest.update((paragraph.role() + "\t" + paragraph.text() + "\n").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

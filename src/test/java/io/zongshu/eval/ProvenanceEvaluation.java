package io.zongshu.eval;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.brief.Brief;
import io.zongshu.brief.BriefReader;
import io.zongshu.compose.ComposeOptions;
import io.zongshu.compose.Composer;
import io.zongshu.document.Draft;
import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Sentences;
import io.zongshu.language.TextSpan;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.Templates;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * For every sentence of the drafts of briefs: do its spans cover it wholly, and does each address hold the text (the cell, the
 * template's line, the bank's entry)? Arguments: briefs; without any, those of templates and of src/test/resources/briefs.
 */
public final class ProvenanceEvaluation {
    private static final Pattern DATA = Pattern.compile("([a-z-]+)\\.yaml .*");

    private final Settings settings = Settings.builtIn();
    private final Composer composer = new Composer(settings, new HanlpSegmenter());
    private final Bank bank = BuiltInBank.load();

    ProvenanceEvaluation() {}

    /**
     * What was found in a draft.
     *
     * @param spans how many of each kind
     * @param absent addresses of the program's own words whose data file does not list the word, with how many spans
     * @param gaps sentences that are not covered, and addresses that do not hold their text
     */
    record Result(int sentences, Map<Source.Kind, Integer> spans, Map<String, Integer> absent, List<String> gaps) {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ProvenanceEvaluation program = new ProvenanceEvaluation();
        List<Path> briefs = args.length == 0 ? briefs() : Stream.of(args).map(Path::of).toList();
        int sentences = 0;
        int gaps = 0;
        for (Path brief : briefs) {
            Result result = program.of(brief);
            sentences += result.sentences();
            gaps += result.gaps().size();
            out.println((result.gaps().isEmpty() ? "OK  " : "GAP ") + brief + ": " + result.sentences() + " sentences, spans " + result.spans()
                    + ", words not in the file that is named " + result.absent());
            result.gaps().forEach(gap -> out.println("    " + gap));
        }
        out.println("TOTAL " + briefs.size() + " drafts, " + sentences + " sentences, " + gaps + " gaps");
    }

    static List<Path> briefs() throws IOException {
        List<Path> briefs = new ArrayList<>();
        for (Path folder : List.of(Path.of("templates"), Path.of("src", "test", "resources", "briefs"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("template.yaml")).sorted().forEach(briefs::add);
            }
        }
        return briefs;
    }

    /** Does the data file that an address such as "realise.yaml 状语" names hold the text? True for addresses of other kinds. */
    private boolean dataHolds(Source.Kind kind, String address, String span) {
        Matcher data = DATA.matcher(address);
        return kind != Source.Kind.TEMPLATE
                || !data.matches()
                || said(settings.data(data.group(1)), new StringBuilder()).indexOf(span) >= 0;
    }

    private static StringBuilder said(YamlNode node, StringBuilder text) {
        text.append(node instanceof YamlNode.Scalar ? node.text() : "").append('\n');
        if (node instanceof YamlNode.Sequence sequence) {
            sequence.values().forEach(item -> said(item, text));
        }
        node.entries().forEach((key, value) -> said(value, text.append(key).append('\n')));
        return text;
    }

    /** The draft of a brief, sentence by sentence. */
    Result of(Path file) {
        Brief brief = BriefReader.read(List.of(file), settings).brief();
        PaperTemplate template = Templates.load(settings).named(brief.template().text());
        Draft draft = composer.draft(brief, template, Bank.EMPTY, bank, ComposeOptions.DEFAULT);
        DraftCase draftCase = new DraftCase(file.toString(), brief, template, Bank.EMPTY, bank, draft);
        List<String> gaps = new ArrayList<>();
        DraftSources.find(draftCase).forEach(fault -> gaps.add(fault.check() + ": " + fault.what() + " in " + fault.sentence()));
        Map<Source.Kind, Integer> spans = new EnumMap<>(Source.Kind.class);
        Map<String, Integer> absent = new TreeMap<>();
        int sentences = 0;
        for (Sourced paragraph : draft.paragraphs()) {
            for (TextSpan sentence : Sentences.split(paragraph.text())) {
                sentences++;
                Sourced piece = paragraph.slice(sentence.start(), sentence.end());
                int covered = 0;
                for (Source source : piece.sources()) {
                    spans.merge(source.kind(), 1, Integer::sum);
                    if (source.start() > covered || source.address().isBlank()) {
                        gaps.add("not covered at " + covered + ": " + sentence.text());
                    }
                    covered = Math.max(covered, source.end());
                    String span = piece.text().substring(source.start(), source.end());
                    if (!dataHolds(source.kind(), source.address(), span)) {
                        absent.merge(source.address(), 1, Integer::sum);
                    }
                }
                if (covered < piece.text().length()) {
                    gaps.add("not covered from " + covered + ": " + sentence.text());
                }
            }
        }
        return new Result(sentences, spans, absent, gaps);
    }
}

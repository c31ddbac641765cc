package io.zongshu.template;

import io.zongshu.template.TemplateText.Part;
import io.zongshu.template.TemplateText.Reference;
import io.zongshu.template.TemplateText.Use;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers the lines of a part, checks each, and writes it for Velocity. An allow-list: what is neither plain text, a
 * {@code ${名}} nor one of five directives is noted as an error and left out.
 */
final class PartBuilder {
    private static final Set<String> DIRECTIVES = Set.of("if", "elseif", "else", "end", "foreach");
    /** What Velocity closes with #end too: so much is understood of them that their #end is no second error. */
    private static final Set<String> OTHER_BLOCKS = Set.of("macro", "define", "block", "literal");
    private static final Pattern DIRECTIVE = Pattern.compile("[#＃](@?\\{?[A-Za-z]\\w*\\}?)(.*)");
    private static final String NAME = "\\{?([\\p{IsHan}A-Za-z_][\\p{IsHan}\\w]*(?:\\.[\\p{IsHan}\\w]+){0,5})\\}?";
    private static final Pattern LOOP = Pattern.compile("\\(\\s*\\$([\\p{IsHan}A-Za-z_][\\p{IsHan}\\w]*)\\s+in\\s+\\$" + NAME + "\\s*\\)");
    private static final Pattern LOOP_NAME = Pattern.compile("[(（]\\s*[$＄]?\\{?([\\p{IsHan}A-Za-z_][\\p{IsHan}\\w]*)");
    private static final int LONGEST_DIRECTIVE = 200;

    private final Problems problems;
    private final boolean layout;
    private final OpenBlocks blocks;
    private final StringBuilder velocity = new StringBuilder();
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    /** @param layout whether directives and tags may stand in it; a wording of a list is one sentence */
    PartBuilder(Problems problems, boolean layout) {
        this.problems = problems;
        this.layout = layout;
        this.blocks = new OpenBlocks(problems);
    }

    void add(SourceLine line) {
        Matcher directive = DIRECTIVE.matcher(line.text());
        if (directive.matches()) {
            directive(line, directive.group(1).replaceAll("[{}]", ""), directive.group(2).strip(), directive.start(2));
            return;
        }
        boolean usable = TextRules.check(line, layout, problems);
        String encoded = encode(line, line.text(), 0, Use.PRINT);
        if (usable) {
            write(Marks.line(line.number()) + encoded, line);
        }
    }

    private void directive(SourceLine line, String name, String rest, int at) {
        if (!layout || !DIRECTIVES.contains(name)) {
            problems.error(line, layout ? TemplateMessages.directive(name) : TemplateMessages.directiveInWording());
            if (OTHER_BLOCKS.contains(name)) {
                blocks.take("if", Set.of(), line);
            }
            return;
        }
        boolean fits = line.text().charAt(0) == '#' && line.text().length() <= LONGEST_DIRECTIVE && fits(name, rest);
        if (!fits) {
            problems.error(line, TemplateMessages.directiveForm(line.text()));
        }
        int start = line.text().indexOf(rest, at);
        if (name.equals("foreach")) {
            loop(line, rest, start, fits);
        } else {
            int before = references.size();
            String condition = fits && !rest.isEmpty() ? encode(line, rest, start, Use.TEST) : "";
            Set<String> asked = new HashSet<>();
            references.subList(before, references.size()).forEach(r -> asked.add(r.written()));
            blocks.take(name, asked, line);
            write("#" + name + condition, line);
        }
    }

    private void loop(SourceLine line, String rest, int start, boolean fits) {
        Matcher loop = LOOP.matcher(rest);
        if (!fits || !loop.matches()) {
            Matcher name = LOOP_NAME.matcher(rest);
            blocks.loop(name.lookingAt() ? name.group(1) : "", OpenBlocks.UNKNOWN, line);
            return;
        }
        references.add(new Reference(
                loop.group(2), blocks.steps(loop.group(2)), Use.LOOP, line, start + loop.start(2), loop.group(2).length(),
                blocks.isAsked(loop.group(2))));
        write("#foreach($" + ChineseNames.encode(loop.group(1)) + " in $" + ChineseNames.encodePath(loop.group(2)) + ")", line);
        blocks.loop(loop.group(1), loop.group(2), line);
    }

    private void write(String velocityLine, SourceLine line) {
        velocity.append(velocityLine).append('\n');
        lines.add(line);
    }

    private static boolean fits(String name, String rest) {
        return switch (name) {
            case "foreach" -> LOOP.matcher(rest).matches();
            case "if", "elseif" -> rest.startsWith("(") && rest.endsWith(")") && TextRules.isCondition(rest);
            default -> rest.isEmpty();
        };
    }

    private String encode(SourceLine line, String text, int offset, Use use) {
        Matcher found = ChineseNames.REFERENCE.matcher(text);
        StringBuilder encoded = new StringBuilder();
        while (found.find()) {
            String path = found.group(2);
            references.add(new Reference(path, blocks.steps(path), use, line, offset + found.start(),
                    found.group().length(), blocks.isAsked(path)));
            // A wording is no matter for Velocity.
            found.appendReplacement(encoded, layout ? Matcher.quoteReplacement("$" + found.group(1) + ChineseNames.encodePath(path) + found.group(3)) : "");
        }
        return found.appendTail(encoded).toString();
    }

    Part build() {
        blocks.finish();
        return new Part(List.copyOf(lines), velocity.toString(), List.copyOf(references));
    }
}

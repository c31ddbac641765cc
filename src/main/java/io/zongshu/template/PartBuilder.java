package io.zongshu.template;

import io.zongshu.template.TemplateText.Part;
import io.zongshu.template.TemplateText.Reference;
import io.zongshu.template.TemplateText.Use;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers the lines of a part, checks each, and writes it for Velocity. An allow-list: what is neither plain text, a
 * {@code ${名}} nor one of five directives is refused with its line.
 */
final class PartBuilder {
    private static final Set<String> DIRECTIVES = Set.of("if", "elseif", "else", "end", "foreach");
    private static final Pattern DIRECTIVE = Pattern.compile("[#＃](@?\\{?[A-Za-z]\\w*\\}?)(.*)");
    private static final String NAME = "\\{?([\\p{IsHan}A-Za-z_][\\p{IsHan}\\w]*(?:\\.[\\p{IsHan}\\w]+){0,5})\\}?";
    private static final Pattern LOOP = Pattern.compile("\\(\\s*\\$([\\p{IsHan}A-Za-z_][\\p{IsHan}\\w]*)\\s+in\\s+\\$" + NAME + "\\s*\\)");
    private static final int LONGEST_DIRECTIVE = 200;

    private final String file;
    private final boolean layout;
    private final OpenBlocks blocks;
    private final StringBuilder velocity = new StringBuilder();
    private final List<Integer> lines = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    /** @param layout whether directives and tags may stand in it; a wording of a list is one sentence */
    PartBuilder(String file, boolean layout) {
        this.file = file;
        this.layout = layout;
        this.blocks = new OpenBlocks(file);
    }

    void add(String line, int number) {
        Matcher directive = DIRECTIVE.matcher(line);
        if (directive.matches()) {
            directive(line, directive.group(1), directive.group(2).strip(), number);
        } else {
            TextRules.check(file, line, number, layout);
            velocity.append(Marks.line(number)).append(encode(line, Use.PRINT, number)).append('\n');
        }
        lines.add(number);
    }

    private void directive(String line, String name, String rest, int number) {
        String bare = name.replaceAll("[{}]", "");
        if (!layout || !DIRECTIVES.contains(bare)) {
            throw layout
                    ? TemplateMessages.directive(file, number, bare)
                    : TemplateMessages.directiveInWording(file, number);
        }
        boolean closed = bare.equals("else") || bare.equals("end");
        if (line.charAt(0) != '#' || line.length() > LONGEST_DIRECTIVE || !fits(bare, rest)) {
            throw TemplateMessages.directiveForm(file, number, line);
        }
        String encoded = "#" + bare;
        if (bare.equals("foreach")) {
            Matcher loop = LOOP.matcher(rest);
            if (loop.matches()) {
                references.add(new Reference(loop.group(2), blocks.steps(loop.group(2)), Use.LOOP, number));
                encoded += "($" + ChineseNames.encode(loop.group(1)) + " in $" + ChineseNames.encodePath(loop.group(2)) + ")";
                blocks.loop(loop.group(1), loop.group(2), number);
            }
        } else {
            blocks.take(bare, number);
            encoded += closed ? "" : encode(rest, Use.TEST, number);
        }
        velocity.append(encoded).append('\n');
    }

    private static boolean fits(String name, String rest) {
        return switch (name) {
            case "foreach" -> LOOP.matcher(rest).matches();
            case "if", "elseif" -> rest.startsWith("(") && rest.endsWith(")") && TextRules.isCondition(rest);
            default -> rest.isEmpty();
        };
    }

    private String encode(String text, Use use, int number) {
        return ChineseNames.REFERENCE.matcher(text).replaceAll(found -> {
            String path = found.group(2);
            references.add(new Reference(path, blocks.steps(path), use, number));
            return Matcher.quoteReplacement("$" + found.group(1) + ChineseNames.encodePath(path) + found.group(3));
        });
    }

    Part build() {
        blocks.finish();
        return new Part(List.copyOf(lines), velocity.toString(), List.copyOf(references));
    }
}

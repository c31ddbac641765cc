package io.zongshu.template;

import io.zongshu.document.Sourced;
import java.util.ArrayList;
import java.util.List;

/** The wording of a template.vm, ready to render. */
public final class TemplateWording {
    private final String file;
    private final List<String> lines;
    private final TemplateText text;
    private final Renderer renderer;

    private TemplateWording(String file, List<String> lines, TemplateText text, Renderer renderer) {
        this.file = file;
        this.lines = List.copyOf(lines);
        this.text = text;
        this.renderer = renderer;
    }

    /**
     * Parses a template.vm.
     *
     * @param file shown in messages and addresses
     * @throws io.zongshu.files.CannotContinue naming file and line, if something in it cannot be used
     */
    static TemplateWording parse(String file, String source) {
        return new TemplateWording(file, source.lines().toList(), TemplateText.parse(file, source), new Renderer());
    }

    List<Marks.Rendered> renderLayout(Slots slots) {
        return renderer.render(file, text.layout(), slots);
    }

    /** The line that an address such as annual-review/template.vm:12 means; empty if it means none of this file. */
    String lineAt(String address) {
        String start = file + ":";
        String number = address.startsWith(start) ? address.substring(start.length()) : "";
        int line = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
        return line < 1 || line > lines.size() ? "" : lines.get(line - 1).strip();
    }

    boolean has(String list) {
        return text.wordings().containsKey(list);
    }

    List<Sourced> alternatives(String list, Slots slots) {
        List<TemplateText.Part> parts = text.wordings().get(list);
        if (parts == null) {
            throw TemplateMessages.missingWording(file, list);
        }
        List<Sourced> rendered = new ArrayList<>();
        for (TemplateText.Part part : parts) {
            boolean fits = part.references().stream()
                    .allMatch(r -> slots.has(r.written()) || mustComplain(r, slots));
            if (fits) {
                renderer.render(file, part, slots).forEach(line -> rendered.add(line.text()));
            }
        }
        return rendered;
    }

    /** A name that no slot has is a mistake of the author; a known but empty one only rules the wording out. */
    private boolean mustComplain(TemplateText.Reference reference, Slots slots) {
        KnownNames.check(file, List.of(reference), slots);
        return false;
    }
}

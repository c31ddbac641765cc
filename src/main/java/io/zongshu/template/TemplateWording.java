package io.zongshu.template;

import io.zongshu.document.Sourced;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The wording of a template.vm, ready to render. It is read when it is first asked for, so that neither the time nor the
 * faults of templates that are not used are anybody's concern.
 */
public final class TemplateWording {
    private static final Pattern LINE_NUMBER = Pattern.compile("\\d{1,6}");

    private final String file;
    private final String source;
    private @Nullable Ready ready;

    private TemplateWording(String file, String source) {
        this.file = file;
        this.source = source;
    }

    private record Ready(TemplateText text, Renderer renderer) {}

    /** @param file shown in messages and addresses */
    static TemplateWording of(String file, String source) {
        return new TemplateWording(file, source);
    }

    // Of two threads, one makes it and the other waits.
    private synchronized Ready ready() {
        Ready made = ready;
        if (made == null) {
            Problems problems = new Problems(file);
            TemplateText text = TemplateText.parse(source, problems);
            problems.refuse();
            made = new Ready(text, new Renderer());
            ready = made;
        }
        return made;
    }

    /** Reads it, and has loaded what rendering needs: for a program that has something else to do meanwhile. */
    public void prepare() {
        ready().renderer().layout(file, ready().text().layout());
    }

    /**
     * Renders the layout.
     *
     * @throws io.zongshu.files.CannotContinue naming file and line, if something in the wording cannot be used
     */
    List<Marks.Rendered> renderLayout(Slots slots) {
        return ready().renderer().render(file, ready().text().layout(), slots);
    }

    /** The line that an address such as annual-review/template.vm:12 means; empty if it means none of this file. */
    String lineAt(String address) {
        String start = file + ":";
        String number = address.startsWith(start) ? address.substring(start.length()) : "";
        int line = LINE_NUMBER.matcher(number).matches() ? Integer.parseInt(number) : 0;
        int at = line < 1 ? -1 : 0;
        for (int n = 1; n < line && at >= 0; n++) {
            int end = source.indexOf('\n', at);
            at = end < 0 ? -1 : end + 1;
        }
        int end = at < 0 ? -1 : source.indexOf('\n', at);
        return at < 0 ? "" : source.substring(at, end < 0 ? source.length() : end).strip();
    }

    boolean lays(String name) {
        return ready().text().layout().references().stream().anyMatch(reference -> reference.written().equals(name));
    }

    boolean has(String list) {
        return ready().text().wordings().containsKey(list);
    }

    List<String> written(String list) {
        return ready().text().wordings().getOrDefault(list, List.of()).stream()
                .flatMap(part -> part.lines().stream())
                .map(SourceLine::text)
                .toList();
    }

    List<Sourced> alternatives(String list, Slots slots) {
        return List.copyOf(numbered(list, slots).values());
    }

    /** The alternatives that can be worded, by their number in the list, counted from 1. */
    SortedMap<Integer, Sourced> numbered(String list, Slots slots) {
        List<TemplateText.Part> parts = ready().text().wordings().get(list);
        if (parts == null) {
            throw TemplateMessages.missingWording(file, list);
        }
        SortedMap<Integer, Sourced> rendered = new TreeMap<>();
        for (int i = 0; i < parts.size(); i++) {
            TemplateText.Part part = parts.get(i);
            Renderer.refuseUnknown(file, part, slots);
            // A known but empty name only rules the wording out.
            boolean fits = part.references().stream().allMatch(r -> slots.has(r.written()));
            if (fits) {
                Sourced text = Renderer.wording(file, part, slots);
                if (!text.text().isBlank()) {
                    rendered.put(i + 1, text);
                }
            }
        }
        return rendered;
    }
}

package io.zongshu.template;

import io.zongshu.document.Sourced;
import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.TemplateParseException;
import org.jspecify.annotations.Nullable;

/** Renders templates: layouts in a Velocity engine that reaches nothing but the slots, wordings by putting values in place. */
final class Renderer {
    /** A paper is some 20,000 characters; what grows beyond this is an attack. */
    private static final int MAX_CHARACTERS = 2_000_000;

    private final RuntimeInstance engine = new RuntimeInstance();
    private @Nullable Template parsed;

    Renderer() {
        Properties settings = new Properties();
        settings.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        settings.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, Sandbox.class.getName());
        // Nothing can be called, so no argument need be made to fit.
        settings.setProperty(RuntimeConstants.CONVERSION_HANDLER_CLASS, "none");
        settings.setProperty(RuntimeConstants.RESOURCE_LOADERS, "string");
        settings.setProperty(
                "resource.loader.string.class",
                "org.apache.velocity.runtime.resource.loader.StringResourceLoader");
        settings.setProperty(RuntimeConstants.VM_LIBRARY, "");
        settings.setProperty(RuntimeConstants.PARSER_POOL_SIZE, "1");
        settings.setProperty(RuntimeConstants.SPACE_GOBBLING, "lines");
        engine.init(settings);
    }

    /**
     * Reads the layout, once.
     *
     * @throws CannotContinue naming the template's file and line
     */
    synchronized Template layout(String file, TemplateText.Part part) {
        Template known = parsed;
        if (known != null) {
            return known;
        }
        Template template = new Template();
        try {
            template.setRuntimeServices(engine);
            template.setName(file);
            template.setData(engine.parse(new StringReader(part.velocity()), template));
            template.initDocument();
        } catch (ParseException e) {
            int line = e instanceof TemplateParseException placed ? placed.getLineNumber() : 1;
            throw TemplateMessages.syntaxAt(file, part.lineOf(line));
        } catch (VelocityException e) {
            throw TemplateMessages.syntaxAt(file, part.lineOf(1));
        }
        parsed = template;
        return template;
    }

    /**
     * Renders the layout.
     *
     * @return the lines in order, empty ones left out
     * @throws CannotContinue naming the template's file and line
     */
    List<Marks.Rendered> render(String file, TemplateText.Part part, Slots slots) {
        refuseUnknown(file, part, slots);
        Marks marks = new Marks();
        LimitedWriter out = new LimitedWriter();
        try {
            Template template = layout(file, part);
            VelocityContext context = new VelocityContext(slots.encoded(new Rows.Counter()));
            EventCartridge events = new EventCartridge();
            events.addEventHandler(
                    (ReferenceInsertionEventHandler) (velocity, reference, value) -> marked(marks, value));
            events.attachToContext(context);
            template.merge(context, out);
        } catch (Marks.TemplateTooLarge e) {
            throw TemplateMessages.tooLarge(file);
        } catch (VelocityException e) {
            if (e.getCause() instanceof Marks.TemplateTooLarge) {
                throw TemplateMessages.tooLarge(file);
            }
            throw TemplateMessages.syntaxAt(file, part.lineOf(1));
        }
        List<Marks.Rendered> lines = new ArrayList<>();
        for (String line : out.toString().split("\n", -1)) {
            Marks.Rendered rendered = marks.decode(line, file);
            if (!rendered.text().text().isBlank()) {
                lines.add(rendered);
            }
        }
        return lines;
    }

    /** A name that no slot has is a mistake of the author. */
    static void refuseUnknown(String file, TemplateText.Part part, Slots slots) {
        Problems problems = new Problems(file);
        KnownNames.check(part.references(), slots, problems);
        problems.refuse();
    }

    /**
     * Puts values in place in a wording of a list, in which nothing stands but text and names.
     *
     * @throws CannotContinue if it grows too large
     */
    static Sourced wording(String file, TemplateText.Part part, Slots slots) {
        SourceLine line = part.lines().get(0);
        Sourced text = Sourced.EMPTY;
        StringBuilder literal = new StringBuilder();
        int at = 0;
        for (TemplateText.Reference reference : part.references()) {
            literal.append(line.text(), at, reference.start());
            at = reference.start() + reference.length();
            Sourced value = Marks.clean(slots.value(reference.written()));
            if (!value.isEmpty()) {
                text = text.plus(Marks.fromTemplate(literal, file, line.number())).plus(value);
            }
            if (text.text().length() > MAX_CHARACTERS) {
                throw TemplateMessages.tooLarge(file);
            }
        }
        literal.append(line.text(), at, line.text().length());
        return text.plus(Marks.fromTemplate(literal, file, line.number()));
    }

    private static @Nullable Object marked(Marks marks, @Nullable Object value) {
        if (value instanceof Slot slot) {
            Sourced clean = Marks.clean(slot.value());
            return clean.isEmpty() ? "" : marks.value(clean);
        }
        return value == null ? null : "";
    }

    /** A writer with a limit. */
    private static final class LimitedWriter extends Writer {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void write(char[] buffer, int offset, int length) {
            if (text.length() + length > MAX_CHARACTERS) {
                throw new Marks.TemplateTooLarge();
            }
            text.append(buffer, offset, length);
        }

        @Override
        public void flush() throws IOException {
            // Nothing is buffered.
        }

        @Override
        public void close() throws IOException {
            // Nothing is held open.
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}

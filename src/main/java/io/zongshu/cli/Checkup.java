package io.zongshu.cli;

import com.fasterxml.jackson.annotation.JsonValue;
import io.zongshu.bank.Bank;
import io.zongshu.bank.BuiltInBank;
import io.zongshu.export.Fonts;
import io.zongshu.export.LayoutProfile;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import io.zongshu.template.PaperTemplate;
import io.zongshu.template.TemplateCheck;
import io.zongshu.template.TemplateFiles;
import io.zongshu.template.TemplateProblem;
import io.zongshu.template.Templates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The state of the machine and of the user's own files. */
final class Checkup {
    private static final long MEGABYTE = 1 << 20;
    private final Workplace place;
    private final Settings settings;
    private final List<Item> items = new ArrayList<>();

    /** @throws CannotContinue if a settings folder was given that does not exist */
    Checkup(Workplace place) {
        this.place = place;
        this.settings = place.settings();
    }

    /** How a thing stands; lower-case names are JSON values. */
    enum State {
        OK,
        NOTE,
        ERROR;

        @JsonValue
        String jsonName() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A thing that was looked at; component names are JSON keys. */
    record Item(String item, State state, String detail) {}

    /** All that was looked at, in a fixed order. */
    List<Item> items() {
        add("版本", State.OK, CliMessages.version(Version.number()));
        add("Java", State.OK, CheckupMessages.java(
                System.getProperty("java.version", ""), System.getProperty("java.vendor", ""),
                Runtime.getRuntime().maxMemory() / MEGABYTE));
        String names = System.getProperty("sun.jnu.encoding", "");
        boolean chinese = !names.equals("ANSI_X3.4-1968") && !names.equals("US-ASCII") && !names.startsWith("ISO-8859");
        add("文件名编码", chinese ? State.OK : State.ERROR, CheckupMessages.fileNames(names, chinese));
        boolean there = Files.isDirectory(place.settingsFolder());
        add("设置文件夹", State.OK, CheckupMessages.settingsFolder(place.settingsFolder(), there));
        guarded("词句库", this::bank);
        guarded("模板", this::templates);
        guarded("版式", this::layout);
        return List.copyOf(items);
    }

    private void bank(String name) {
        Bank own = place.ownBank();
        Bank builtIn = BuiltInBank.load();
        add(name, place.hasBank() ? State.OK : State.NOTE, place.hasBank()
                ? CheckupMessages.bankFound(place.bankFile().toString(), own)
                : CheckupMessages.noBank());
        add("内置词句库", builtIn.papers().isEmpty() ? State.ERROR : State.OK,
                CheckupMessages.bankFound(CliMessages.BUILT_IN, builtIn));
    }

    private void templates(String name) {
        Templates templates = Templates.load(settings);
        templates.broken().forEach((folder, fault) -> add(name, State.ERROR, String.valueOf(fault.getMessage())));
        Set<String> faulty = new HashSet<>();
        for (Path folder : Templates.own(settings)) {
            if (!templates.broken().containsKey(folder)) {
                long errors = TemplateCheck.of(TemplateFiles.read(folder), settings).stream()
                        .filter(p -> p.severity() == TemplateProblem.Severity.ERROR).count();
                if (errors > 0) {
                    faulty.add(String.valueOf(folder.getFileName()));
                    add(name, State.ERROR, CheckupMessages.templateErrors(folder.toString(), errors));
                }
            }
        }
        for (PaperTemplate template : templates.all()) {
            if (faulty.contains(template.name())) {
                continue;
            }
            add(name, State.OK, CheckupMessages.template(template.chineseName(), template.name(), template.aliases()));
        }
    }

    private void layout(String name) {
        LayoutProfile profile = LayoutProfile.load(settings);
        if (profile.deviations().isEmpty()) {
            add(name, State.OK, CheckupMessages.standardLayout());
        }
        for (LayoutProfile.Deviation d : profile.deviations()) {
            add(name, State.NOTE, CheckupMessages.deviation(d.item(), d.value(), d.standard(), d.clause(), d.strength()));
        }
        Optional<List<String>> missing = Fonts.missing(profile);
        if (missing.isEmpty()) {
            add("字体", State.NOTE, CheckupMessages.fontsUnknown());
        } else if (missing.get().isEmpty()) {
            add("字体", State.OK, CheckupMessages.fontsThere());
        } else {
            add("字体", State.NOTE, CheckupMessages.fontsMissing(missing.get()));
        }
    }

    private void guarded(String name, Consumer<String> look) {
        try {
            look.accept(name);
        } catch (CannotContinue e) {
            add(name, State.ERROR, String.valueOf(e.getMessage()));
        }
    }

    private void add(String item, State state, String detail) {
        items.add(new Item(item, state, detail));
    }
}

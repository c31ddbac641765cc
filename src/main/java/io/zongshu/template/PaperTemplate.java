package io.zongshu.template;

import io.zongshu.document.Sourced;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A template (模板) of a genre: its declaration (template.yaml) and its wording (template.vm).
 *
 * @param name the folder's name
 * @param settings the whole template.yaml
 */
public record PaperTemplate(String name, YamlNode settings, TemplateWording wording) {
    /** The Chinese name. */
    public String chineseName() {
        return settings.get("名称").text();
    }

    /** Other names by which a brief may call it. */
    public List<String> aliases() {
        return settings.get("别名").texts();
    }

    /** The genre whose skeletons and frames fit. */
    public String genre() {
        return settings.get("体裁").text();
    }

    /** Does a name in a brief mean this template? */
    public boolean answersTo(String called) {
        return called.equals(name) || called.equals(chineseName()) || aliases().contains(called);
    }

    /** Renders the whole paper; lines whose text is empty are left out. */
    public List<TemplateLine> render(Slots slots) {
        List<TemplateLine> lines = new ArrayList<>();
        for (Marks.Rendered rendered : wording.renderLayout(slots)) {
            Sourced text = rendered.text();
            Optional<String> tag = rendered.tag();
            int from = tag.map(t -> t.length() + 1).orElse(0);
            Sourced body = text.slice(from, text.text().length());
            if (!body.text().isBlank()) {
                lines.add(new TemplateLine(tag.orElse("正文"), body));
            }
        }
        return lines;
    }

    /**
     * All alternatives of a list that can be worded with these slots (those that name an absent or empty slot are left
     * out), in file order, rendered.
     */
    public List<Sourced> alternatives(String list, Slots slots) {
        return wording.alternatives(list, slots);
    }

    /** Is there a list of this name? */
    public boolean hasWording(String list) {
        return wording.has(list);
    }

    /** The line of template.vm that an address among a draft's sources means; empty if it means something else. */
    public String lineAt(String address) {
        return wording.lineAt(address);
    }
}

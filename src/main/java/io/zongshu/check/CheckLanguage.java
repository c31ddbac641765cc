package io.zongshu.check;

import io.zongshu.files.Settings;
import io.zongshu.language.Figures;
import io.zongshu.language.HanlpSegmenter;
import io.zongshu.language.Quantities;
import io.zongshu.language.Segmenter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What knows Chinese words and figures; each is loaded when first asked for, because loading takes longer than a check. */
final class CheckLanguage {
    private final Settings settings;
    private @Nullable Figures figures;
    private @Nullable Quantities quantities;
    private @Nullable Segmenter segmenter;

    CheckLanguage(Settings settings) {
        this.settings = settings;
    }

    synchronized Figures figures() {
        Figures known = figures;
        if (known == null) {
            known = Figures.load(settings);
            figures = known;
        }
        return known;
    }

    synchronized Quantities quantities() {
        Quantities known = quantities;
        if (known == null) {
            known = Quantities.load(settings);
            quantities = known;
        }
        return known;
    }

    synchronized Segmenter segmenter() {
        Segmenter known = segmenter;
        if (known == null) {
            known = new HanlpSegmenter();
            segmenter = known;
        }
        return known;
    }

    /** Words that claim to be first, complete or honoured. */
    List<String> claims() {
        return settings.data("claims").get("结论词").texts();
    }
}

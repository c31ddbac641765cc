package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.Optional;

/** The verb for a measure that is a noun: 加强日常监督管理, 实施“新双带”行动, 开展核心制度督查. */
final class FragmentVerbs {
    private static final String ENTRY = "名词举措动词";

    private final RealiseWords words;
    private final ClauseReader reader;

    FragmentVerbs(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** The measure with its verb; as it is if it needs none, or if none is known. */
    Sourced worded(Sourced measure) {
        String text = measure.text();
        String core = ItemOpening.core(text);
        boolean quotation = text.startsWith("“") && text.indexOf('”') == text.length() - 1;
        boolean listed = text.indexOf('、') > 0 && !ClauseReader.quoted(text, text.indexOf('、'));
        if (listed && !text.endsWith("位一体”")) {
            return measure;
        }
        if (quotation && words.ending("名称尾", core).isPresent()) {
            return Wording.word(words.keyAtEnd("中心词动词", core).map(k -> words.byEnding("中心词动词", core)).orElse("推行"), ENTRY).plus(measure);
        }
        if (quotation || words.keyAtEnd(ENTRY, core).isPresent()) {
            return Wording.word(words.byEnding(ENTRY, core), ENTRY).plus(measure);
        }
        Optional<String> work = words.ending("开展名词", core);
        boolean whole = text.length() > 4 && reader.kind(text) == ClauseReader.Kind.NOMINAL;
        if (whole && work.isPresent()) {
            return Wording.word("开展", "开展名词").plus(measure);
        }
        return whole && words.ending("活动名称", core).isPresent()
                ? Wording.word(words.byEnding("中心词动词", core), "中心词动词").plus(measure)
                : measure;
    }
}

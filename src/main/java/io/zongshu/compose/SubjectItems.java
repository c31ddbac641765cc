package io.zongshu.compose;

import io.zongshu.document.Sourced;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures that tell how the item itself stands, so that it is their subject, and measures whose verb lacks the item. */
final class SubjectItems {
    /** 实质化运行: what is set up runs so. */
    private static final Pattern RUNS = Pattern.compile("\\p{IsHan}{2,5}(?:运行|运转|运营|办公)");

    /** 一期已投产; 12月主体封顶: how far its parts are. */
    private static final Pattern PART = Pattern.compile(
            "(?:[0-9]{1,2}月底?|目前)?(?:[一二三四]期|主体|主楼|土建|地基|桩基|首期|首段)\\p{IsHan}*(?:已|正在|封顶|开工|完工|投产|建成|投用|竣工|施工)\\p{IsHan}*");

    private static final Pattern THIS = Pattern.compile("(?:这[个座家条所支项]|该)(?:村|社区|镇|乡|街道|项目|企业|公司|学校|医院|小区|园区|单位|平台|中心|工程)");

    /** 在市委党校开班. */
    private static final Pattern HELD = Pattern.compile("(?:成功)?在[^，、]+(?:开班|举行|召开|举办|开幕|启动|揭牌|开赛|闭幕|开园)");

    /** 新建18.5万亩. */
    private static final Pattern COUNTED = Pattern.compile("(\\p{IsHan}{2,4}?)[0-9].*");

    private static final int SHORT = 8;

    private static final int SHORT_NAME = 12;

    private final RealiseWords words;
    private final ClauseReader reader;

    SubjectItems(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** The first measure with the item as its subject or within it; empty if it is about something else. */
    Optional<Sourced> within(Sourced item, Sourced measure) {
        String text = measure.text();
        Matcher same = THIS.matcher(text);
        if (same.lookingAt()) {
            return Optional.of(item.plus(measure.slice(same.end(), text.length())));
        }
        boolean sent = reader.kind(item.text()) == ClauseReader.Kind.VERBAL && words.ending("人称名词", item.text()).isPresent();
        if (sent && words.opening("承接动词", text).isPresent() || HELD.matcher(text).matches()) {
            return Optional.of(item.plus(measure));
        }
        if (text.length() <= SHORT && RUNS.matcher(text).matches() && !reader.opensWithVerb(text) || PART.matcher(text).matches()) {
            return Optional.of(item.plus(measure));
        }
        boolean thing = item.text().length() <= SHORT_NAME && reader.kind(item.text()) != ClauseReader.Kind.SUBJECT
                && words.opening("带宾动词", item.text()).isEmpty() && words.ending("活动名称", ItemOpening.core(item.text())).isEmpty() && item.text().indexOf('、') < 0;
        Matcher counted = COUNTED.matcher(text);
        boolean takes = thing && counted.matches() && words.has("带宾动词", counted.group(1));
        return takes ? Optional.of(Wording.insert(measure, counted.end(1), item)) : Optional.empty();
    }
}

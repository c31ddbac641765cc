package io.zongshu.compose;

import io.zongshu.document.Source;
import io.zongshu.document.Sourced;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What all the work serves (定位), as an object of 围绕 and of 为: deeds and things as they are, demands (重实效、强实干) with
 * 的要求, what shall be so (群众满意) and what is not begun by its verb (以……为……) with 这一目标.
 */
final class Aim {
    private static final Pattern MARK = Pattern.compile("[，,；;。]+");

    private static final Pattern PART = Pattern.compile("[、，,；;。]+");

    /** 为乡村全面振兴提供组织保证. */
    private static final Pattern SERVING = Pattern.compile("为([^，,；;。]{2,30})(?:提供|作出|贡献)[^，,；;。]+");

    /** 服务保障示范区建设: support of support would be said twice. */
    private static final Pattern SUPPORTING = Pattern.compile("服务|保障|支撑");

    private static final Pattern SLOGAN = Pattern.compile("(?:“[^”]+”[、和]?)+");

    /** 重实效: a short verb with two characters. */
    private static final int SHORT_DEMAND = 3;

    private enum Kind {
        THING,
        DEMAND,
        STATE
    }

    private final Sourced aim;
    private final YamlNode titles;
    private final YamlNode formulas;
    private final YamlNode forms;
    private final String business;

    /** @param aim as the brief has it; may be empty @param business what the unit does */
    Aim(Sourced aim, Settings settings, String business) {
        this.aim = aim;
        this.titles = settings.data("titles");
        this.formulas = settings.data("headlines");
        this.forms = titles.get("定位说法");
        this.business = business;
    }

    /** As an object of 围绕, without a preposition that the writer put before it; empty if nothing of it can be one. */
    Sourced object() {
        Matcher led = led();
        boolean serves = SERVING.matcher(aim.text()).find();
        Kind kind = kind();
        if (led.lookingAt() && !serves) {
            // 围绕中心、服务大局: without its verb the first of several would be no deed as the others are.
            return kind == Kind.DEMAND ? Sourced.EMPTY : aim.slice(led.end(), aim.text().length());
        }
        Sourced joined = joined(clauses(led.lookingAt() ? aim.slice(led.end(), aim.text().length()) : aim).stream().map(Aim::served).toList());
        return switch (kind) {
            case DEMAND -> joined.plus(Wording.glue("的要求"));
            case STATE -> joined.plus(Wording.glue("这一目标"));
            case THING -> joined;
        };
    }

    /** What the unit's work does for the aim: 为建设滨江花园城市提供坚强组织保证; empty where the aim takes no 为. */
    Sourced contribution() {
        if (SERVING.matcher(aim.text()).find()) {
            return aim;
        }
        // 锚定“三个领先”，建设某某城市: what the work keeps to is no object of 为, what it builds is.
        List<Sourced> clauses = clauses(aim);
        boolean led = led().lookingAt();
        Sourced object = led ? joined(clauses.subList(1, clauses.size())) : object();
        if (object.isEmpty() || kind() != Kind.THING || SLOGAN.matcher(object.text()).matches()) {
            return Sourced.EMPTY;
        }
        YamlNode gains = titles.get("贡献");
        String key = gains.entries().containsKey(business) && !SUPPORTING.matcher(object.text()).lookingAt() ? business : "默认";
        Sourced keeping = led ? clauses.get(0).plus(Wording.glue("，")) : Sourced.EMPTY;
        String verb = forms.get("补动词").entries().entrySet().stream().filter(e -> object.text().endsWith(e.getKey())).map(e -> e.getValue().text()).findFirst().orElse("");
        return keeping.plus(Wording.glue("为" + verb)).plus(object).plus(Sourced.of(gains.get(key).text(), Source.Kind.TEMPLATE, "titles.yaml 贡献 " + key));
    }

    private Matcher led() {
        return Pattern.compile("(?:紧紧|牢牢)?(?:" + any("领起") + ")").matcher(aim.text());
    }

    private String any(String entry) {
        return String.join("|", forms.get(entry).texts());
    }

    private Kind kind() {
        String text = aim.text();
        List<String> parts = Stream.of(PART.split(text, -1)).filter(part -> !part.isEmpty()).toList();
        boolean ledList = parts.size() > 1 && led().lookingAt() && parts.stream().allMatch(part -> part.length() <= SHORT_DEMAND + 1);
        if (parts.isEmpty() || SERVING.matcher(text).find()) {
            return Kind.THING;
        }
        if (ledList || opens(text, "要求") || parts.stream().allMatch(this::demand)) {
            return Kind.DEMAND;
        }
        boolean states = parts.stream().allMatch(part -> forms.get("述语").texts().stream().anyMatch(part::endsWith)) && !opens(text, "要做到");
        return opens(text, "前置") || states ? Kind.STATE : Kind.THING;
    }

    private boolean opens(String text, String entry) {
        return forms.get(entry).texts().stream().anyMatch(text::startsWith);
    }

    /** 重实效, 提质增效. */
    private boolean demand(String part) {
        boolean brief = part.length() == SHORT_DEMAND && opens(part, "单字动词");
        return brief || formulas.entries().values().stream().anyMatch(theme -> theme.get("四字格").texts().contains(part));
    }

    private static List<Sourced> clauses(Sourced aim) {
        List<Sourced> clauses = new ArrayList<>();
        int from = 0;
        Matcher mark = MARK.matcher(aim.text());
        while (mark.find()) {
            clauses.add(aim.slice(from, mark.start()));
            from = mark.end();
        }
        clauses.add(aim.slice(from, aim.text().length()));
        return clauses;
    }

    private static Sourced joined(List<Sourced> clauses) {
        Sourced joined = Sourced.EMPTY;
        for (Sourced one : clauses) {
            joined = joined.isEmpty() ? one : one.isEmpty() ? joined : joined.plus(Wording.glue("、")).plus(one);
        }
        return joined;
    }

    /** 为乡村全面振兴提供组织保证 is work for 乡村全面振兴. */
    private static Sourced served(Sourced clause) {
        Matcher serving = SERVING.matcher(clause.text());
        return serving.matches() ? clause.slice(serving.start(1), serving.end(1)) : clause;
    }
}

package io.zongshu.compose;

import io.zongshu.document.Sourced;
import io.zongshu.language.Token;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of a 数据 cell that is told as a clause of its own: what it is a part of, whose it is, that it is only an aim. */
final class StatementWording {
    private static final Pattern COUNTED_NOUN = Pattern.compile("[nmbq].*");
    private static final Pattern DESCRIBED =
            Pattern.compile("(.*(?:达到|超过|突破|低于|高于)[0-9.]+[万亿]?(?:元|岁|年|亩|吨|平方米)(?:以上|以下)?)[0-9.]+(?:家|个|名|户|所|人)");

    private static final Pattern PART = Pattern.compile(".*(?:以上|以下|超过.*|突破.*|达到.*)的[0-9]+(家|个|名|户|所|人)");

    /** 180天投产: how long it took. */
    private static final Pattern LASTED = Pattern.compile("(?:仅用|只用|用时|历时)?[0-9.]+(?:天|个月|年|小时|个工作日)(?:即|就|内)?(\\p{IsHan}+)");

    /** 企业、社会组织覆盖率91.2%、87.5%; 书记和班子平均年龄比上届降低3.1岁、4.6岁. */
    private static final Pattern RESPECTIVE = Pattern.compile("([^0-9，；]*[、和与][^0-9，；]*?)((?:同比|环比|比\\p{IsHan}{2,3})?(?:增长|下降|提高|提升|降低|增加|减少|上升)?达?)"
            + "([0-9.]+[^0-9、和，]{1,3}(?:[、和][0-9.]+[^0-9、和，]{1,3})+)");

    private static final Pattern RATE = Pattern.compile("([^0-9，]{2,}(?:率|占比|比例|比重|满意度|均))([0-9.]+%(?:以上)?)");

    /** 人才总量4.2万人, 密度38.4%. */
    private static final Pattern INDICATOR = Pattern.compile("([^0-9，、]*[^0-9，、近约超逾达为到过破于])([0-9.]+[余多]?[万亿]*(?:人|名|%|公里|里|平方米|亩|吨|(?:美)?元))");

    /** 渔民党员61.3%. */
    private static final Pattern SHARE = Pattern.compile("([^占]*[^0-9.，、“”均达超近约逾有为到过破于占])([0-9.]+%(?:以上|左右)?)");

    private static final Pattern TASKS = Pattern.compile("[0-9].*(?:任务|措施|事项|举措|要求|内容)");

    private static final Pattern LEVEL = Pattern.compile("(\\p{IsHan}*(?:水平|等级|级别))[一二三四五六七八九0-9][级等]");

    /** So many characters are the same thing. */
    private static final int SAME = 4;

    private final RealiseWords words;
    private final ClauseReader reader;

    StatementWording(RealiseWords words, ClauseReader reader) {
        this.words = words;
        this.reader = reader;
    }

    /** The clause of something that was reached. @param before the clause before it */
    Sourced of(SentenceWork work, Sourced statement, String before) {
        if (before.endsWith("》") && TASKS.matcher(statement.text()).matches()) {
            // 出台《意见》，明确6个方面30项任务
            return Wording.word("明确", "数据承接").plus(statement);
        }
        return ofThese(even(FromTo.of(graded(respective(ofItem(work, attributive(statement)))))), before);
    }

    /** 企业、社会组织覆盖率分别为91.2%、87.5%: as many figures as names. */
    private static Sourced respective(Sourced statement) {
        Matcher each = RESPECTIVE.matcher(statement.text());
        boolean matched = each.matches() && !statement.text().contains("分别")
                && each.group(1).split("[、和与]").length == each.group(3).split("[、和]").length;
        String word = matched && each.group(2).isEmpty() ? "分别为" : "分别";
        return matched ? Wording.insert(statement, each.end(1), Wording.word(word, "数据承接")) : statement;
    }

    /** 渔民党员占61.3%: a share of what is no rate needs its verb; 覆盖率100%, 覆盖率均98%以上 is 覆盖率为100%, 覆盖率均在98%以上. */
    private Sourced even(Sourced statement) {
        Matcher share = SHARE.matcher(statement.text());
        if (share.matches() && share(share.group(1)) && reader.knownVerb(share.group(1)) == 0) {
            return Wording.insert(statement, share.end(1), Wording.word("占", "数据承接"));
        }
        Matcher rate = RATE.matcher(statement.text());
        Matcher indicator = INDICATOR.matcher(statement.text());
        if (!rate.matches() && indicator.matches() && indicator(indicator.group(1))) {
            return Wording.insert(statement, indicator.end(1), Wording.word("为", "变化动词"));
        }
        Sourced verb = !rate.matches() || rate.group(2).endsWith("%") ? Wording.word("为", "变化动词") : Wording.glue("在");
        return rate.matches() ? Wording.insert(statement, rate.end(1), verb) : statement;
    }

    /** Does a noun name people, or things that are there: not 健康水平, 密度? */
    private boolean share(String noun) {
        return noun.endsWith("的") || FigureCues.people(noun, words) || words.ending("存量名词", noun).isPresent() || words.ending("所占名词", noun).isPresent();
    }

    /** Does a noun name how much there is, with no verb of its own (完成投资)? */
    private boolean indicator(String noun) {
        return words.ending("指标中心词", noun).isPresent() && words.ending("比率词", noun).isEmpty() && reader.datumVerb(noun) == 0 && noun.length() > 2 && !noun.contains("涉及");
    }

    /** 应用水平五级 is 应用水平为五级. */
    private static Sourced graded(Sourced statement) {
        Matcher level = LEVEL.matcher(statement.text());
        return level.matches() ? Wording.insert(statement, level.end(1), Wording.word("为", "变化动词")) : statement;
    }

    /** 产值超过1亿元6家 is 产值超过1亿元的6家: what is counted is described by what stands before. */
    private static Sourced attributive(Sourced statement) {
        Matcher counted = DESCRIBED.matcher(statement.text());
        return counted.matches() ? Wording.insert(statement, counted.end(1), Wording.glue("的")) : statement;
    }

    /** 落地517家，其中产值超过1亿元的6家: a part of what was counted right before. */
    private static Sourced ofThese(Sourced statement, String before) {
        Matcher part = PART.matcher(statement.text());
        boolean counted = part.matches() && before.matches(".*[0-9余多万]" + part.group(1)) && !before.contains("其中");
        return counted ? Wording.word("其中", "数据承接").plus(statement) : statement;
    }

    /** 180天投产 with the item 百亿项目 is 推动项目180天投产. */
    private Sourced ofItem(SentenceWork work, Sourced statement) {
        Matcher lasted = LASTED.matcher(statement.text());
        String item = work.item.text();
        Optional<String> kind = words.ending("计数事项", item);
        if (!lasted.matches() || kind.isEmpty() || !words.has("推动所成", lasted.group(1))) {
            return statement;
        }
        // 推动百亿项目180天投产: the word before tells which one, where a measure names several.
        int from = item.length() - kind.get().length();
        int start = reader.tokens(item).stream().filter(t -> t.end() == from && COUNTED_NOUN.matcher(t.nature()).matches()).mapToInt(Token::start).findFirst().orElse(from);
        Sourced subject = work.item.slice(start, item.length());
        boolean moved = work.clauses.stream().anyMatch(c -> c.text().contains("推动"));
        return (moved ? Sourced.EMPTY : Wording.word("推动", "推动所成")).plus(subject).plus(statement);
    }

    /** A figure of a plan is an aim, not a result; where the measure before it speaks of the same, it is what that reaches. */
    static Sourced aimed(Sourced statement, String before) {
        String text = statement.text();
        boolean said = text.contains("力争") || text.contains("确保");
        boolean same = text.length() > SAME && before.contains(text.substring(0, SAME));
        return said ? statement : Wording.word(same ? "涉及" : "力争", "数据承接").plus(statement);
    }
}

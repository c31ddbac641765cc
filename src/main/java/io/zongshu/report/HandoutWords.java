package io.zongshu.report;

import io.zongshu.bank.FormulaUses;
import io.zongshu.bank.Paper;
import io.zongshu.document.Move;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The words of the handout. */
final class HandoutWords {
    static final String TITLE = "公文写作讲义";
    static final String STRUCTURE = "这类文章怎样构成";
    static final String EXAMPLE = "一篇范文怎样写成";
    static final String EXERCISES = "练习";
    static final String ANSWERS_NOTE = "附件：练习答案";
    static final String ANSWERS_LABEL = "附件";
    static final String ANSWERS = "练习答案";
    static final String ORDER = "分几块、按什么次序";
    static final String MOVES = "每一段在做什么";
    static final String ENDS = "怎样开头、怎样结尾";
    static final String HEADINGS = "标题怎样立";
    static final String FRAMES = "常用句式";
    static final String FORMULAS = "常用四字格";
    static final String FILL = "填句式";
    static final String PARALLEL = "对标题";
    static final String FAULTS = "找毛病";
    static final List<String> SECTION_HEADER = List.of("部分", "有的篇数", "所占比例", "占全文篇幅", "中间一半的范围", "平均位置");
    static final List<String> MOVE_HEADER = List.of("语步", "作用", "有的篇数", "占正文", "常在何处");
    static final List<String> FRAME_HEADER = List.of("句式", "篇数", "次数", "填过的例子");
    static final List<String> FORMULA_HEADER = List.of("类型", "四字格（用过的篇数）");
    static final List<String> HEADING_HEADER = List.of("样式", "字数", "篇数", "例子");
    static final String BLANK = "（　　　　）";

    private static final Map<Move, String> USES = Map.ofEntries(
            Map.entry(Move.LEAD, "引出话题，点明意义"),
            Map.entry(Move.BACKGROUND, "交代形势、由来"),
            Map.entry(Move.GUIDANCE, "写明以什么为指导、围绕什么"),
            Map.entry(Move.OVERVIEW, "总说一年或一个时期的成绩"),
            Map.entry(Move.PRACTICE, "写做了什么、怎么做的"),
            Map.entry(Move.RESULTS, "用数字说明效果"),
            Map.entry(Move.EXAMPLE, "举一地一人一事为证"),
            Map.entry(Move.HONOUR, "写上级肯定、获得的荣誉"),
            Map.entry(Move.EXPERIENCE, "归纳体会、启示"),
            Map.entry(Move.PROBLEMS, "写不足和差距"),
            Map.entry(Move.PLANS, "写下一步做什么"),
            Map.entry(Move.TRANSITION, "承上启下"),
            Map.entry(Move.CLOSING, "收束全文，提出号召"));

    private HandoutWords() {}

    static String subtitle(String genre, int papers) {
        return "以" + papers + "篇" + genre + "为例";
    }

    static String preface(String source, int all, String genre, int papers, long characters) {
        return "本讲义依据" + source + "中的" + all + "篇材料编写，重点讲其中最多的一类：" + genre + "，共" + papers + "篇，平均每篇约" + characters
                + "字。文中的篇数、次数、比例都由程序逐篇统计得出，范文和例句都注明出处，可以用查用法的命令（concordance）逐条核对。";
    }

    static String orders(int papers, List<SkeletonFlow.Sequence> orders) {
        SkeletonFlow.Sequence first = orders.get(0);
        String most = "把相邻的同类部分合起来看，" + papers + "篇里最常见的次序是“" + String.join("—", first.themes()) + "”，有" + first.papers() + "篇";
        return orders.size() < 2 || orders.get(1).papers() < 2
                ? most + "；其余各篇互有出入。"
                : most + "；其次是“" + String.join("—", orders.get(1).themes()) + "”，有" + orders.get(1).papers() + "篇。";
    }

    static String sectionIntro(int sections) {
        return "各部分按主题归类，下表列出" + sections + "个较常见的主题，按在文中的先后排列。“占全文篇幅”是有这一部分的文章的平均数，“中间一半的范围”去掉了最短和最长的各四分之一，“平均位置”从开头的0%算到结尾的100%。";
    }

    static String headingExamples(String theme, List<SkeletonFlow.HeadingPlace> examples) {
        return theme + "部分的标题，例如："
                + examples.stream().map(h -> "“" + inner(h.text()) + "”（" + source(h.title(), h.file()) + "）").collect(Collectors.joining("；")) + "。";
    }

    /** A paper by its title, or by its file if it has none. */
    static String source(String title, String file) {
        return title.isEmpty() ? file : "《" + title + "》";
    }

    static String moveIntro() {
        return "一段话在文章里起的作用叫语步。同样的材料，放在不同的语步里写法不同：做法要有动作和对象，成效要有数字，结语不再出新事。";
    }

    static String use(String move) {
        return USES.entrySet().stream().filter(e -> e.getKey().chinese().equals(move)).map(Map.Entry::getValue).findFirst().orElse("");
    }

    static String opening(List<Tally> moves) {
        return "第一个标题之前的开头，各段的语步依次以" + listed(moves) + "为多。开头写什么、写多长，先看同类文章的惯例，再看本次要突出什么。";
    }

    static String closing(List<Tally> moves) {
        return "全文最后一段，以" + listed(moves) + "为多。";
    }

    private static String listed(List<Tally> tallies) {
        return tallies.stream().limit(4).map(t -> t.text() + "（" + t.count() + "段）").collect(Collectors.joining("、"));
    }

    static String quoted(String text, String title, String file) {
        return "“" + inner(text) + "”（" + source(title, file) + "）";
    }

    static String endExamples(String move, List<String> sentences) {
        return move + "的写法，例如：" + String.join("；", sentences) + "。";
    }

    static String headingIntro() {
        return "同一层的标题往往用同一个样式，字数相近，读来整齐。下表是多篇文章共用的样式，⟨ ⟩里是可以换的成分。";
    }

    static String frameIntro(int frames) {
        return "句式是多篇文章共用的说法，⟨ ⟩里换成自己的内容。下表列出" + frames + "个用得多、换得开的。句式只是架子，架子里要有实事：先有举措和数字，再选句式。";
    }

    static String formulaIntro() {
        return "四字格用来概括和点题，要配在事实前后，不能代替事实。下表按类型各列几个篇数多的，括号里是用过的篇数。";
    }

    static String pairs(List<FormulaUses.Pair> pairs) {
        return "常常并列使用的有："
                + pairs.stream().map(p -> p.first() + "、" + p.second() + "（" + p.together() + "次）").collect(Collectors.joining("；"))
                + "。次数之外还用对数似然比检验过，不是偶然相遇。";
    }

    static String exampleIntro(Paper paper, boolean chosen) {
        return "下面是" + source(paper.title(), paper.file()) + "全文" + (paper.title().isEmpty() ? "" : "（" + paper.file() + "）") + "。"
                + (chosen ? "这一篇由讲义编写者指定" : "选它，是因为它的部分次序、语步和篇幅在同类文章里最有代表性")
                + "。右边的批注说明每段的语步、用到的句式和四字格；篇数指全部材料里用过它的篇数。为了和讲义的层次一致，各部分的序号改用（一）（二）（三）。";
    }

    static String moveNote(MovePositions all, int papers) {
        return "语步：" + all.move() + "（" + use(all.move()) + "）。" + papers + "篇中有" + all.documents() + "篇用到。";
    }

    static String headingNote(int number, int of, String theme, SkeletonFlow.Section section, int papers) {
        return "第" + number + "部分，共" + of + "部分" + (theme.isEmpty() ? "。" : "。主题：" + theme + "，" + papers + "篇中有" + section.documents()
                + "篇有这一部分，平均占全文" + percent(section.share()) + "。");
    }

    static String patternNote(String frame, int documents) {
        return "标题样式：" + frame(frame) + "，" + documents + "篇用过这种样式。";
    }

    static String frameNote(String pattern, int documents, int occurrences) {
        return "句式：" + frame(pattern) + "，" + documents + "篇用过" + occurrences + "次。";
    }

    static String formulaNote(String text, String type, int documents, List<Tally> sections) {
        String where = sections.isEmpty() ? "" : "，多见于" + sections.stream().limit(2).map(Tally::text).collect(Collectors.joining("、"));
        return "四字格：" + text + "（" + type + "），" + documents + "篇用过" + where + "。";
    }

    static String fillTask(String sentence, String source) {
        return "在括号里填上合适的内容：“" + sentence + "”（" + source + "）";
    }

    static String fillAnswer(String filler, List<String> others) {
        return "“" + inner(filler) + "”" + (others.isEmpty() ? "" : "；也有填“" + inner(others.get(0)) + "”的") + "。";
    }

    static String parallelTask(List<String> members, String source) {
        return "下面是" + source + "的几个标题，请照样再立一个标题，内容可以自定：" + members.stream().map(m -> "“" + inner(m) + "”").collect(Collectors.joining("、")) + "。";
    }

    static String parallelAnswer(String member, String frame) {
        return "“" + inner(member) + "”。样式：" + frame(frame) + "。";
    }

    /** A frame as the handout prints it: a slot that may be anything is named, for three dots alone are no Chinese mark. */
    static String frame(String pattern) {
        return pattern.replace("⟨…⟩", "⟨内容⟩");
    }

    static String number(int number, String text) {
        return "第" + number + "题　" + text;
    }

    static String exampleTitle(boolean subtitle, String title) {
        return (subtitle ? "副标题：" : "标题：") + title;
    }

    static String wrongCharacter(String sentence, String source) {
        return "下面这句里有一个四字格写错了字，请找出来：“" + inner(sentence) + "”（据" + source + "改）";
    }

    static String wrongCharacterAnswer(String wrong, String right, int documents) {
        return "“" + wrong + "”应为“" + right + "”，" + documents + "篇用过。";
    }

    static String wrongOrder(List<String> themes) {
        return "一份提纲的部分次序是：" + String.join("—", themes) + "。请指出哪一部分放错了位置。";
    }

    static String wrongOrderAnswer(String theme, String before, int kept, int both) {
return "“" + theme + "”一般在“" + before + "”之后：" + both + "篇两者都有，" + kept + "篇这样排。";
    }

    static String wrongHeading(List<String> members, String source) {
        return "下面几个标题有一个与其他的不整齐，请找出并改好：" + members.stream().map(m -> "“" + inner(m) + "”").collect(Collectors.joining("、")) + "。（据" + source + "改）";
    }

    static String wrongHeadingAnswer(String wrong, String right) {
        return "“" + inner(wrong) + "”少了前半句。原文是“" + inner(right) + "”。";
    }

    static String wrongFrame(String sentence) {
        return "下面这个搭配不妥，请改正：“" + inner(sentence) + "”。";
    }

    static String wrongFrameAnswer(String right, String pattern, int documents) {
        return "应为“" + inner(right) + "”。“" + frame(pattern) + "”有" + documents + "篇用过。";
    }

    static String empty(String first, String second, String theme) {
        return "下面这段话空在哪里？请说明应当补什么：“在" + theme + "方面，我们" + first + "、" + second + "，各项工作取得显著成效。”";
    }

    static String emptyAnswer() {
        return "只有四字格和评语，没有实事。应补上做了什么（动作和对象）、做到什么程度（数字）、有什么变化（对比或事例）。";
    }

    /** Quotes inside quotes are single ones (GB/T 15834-2011, 4.8.3.4). */
    static String inner(String text) {
        return text.replace('“', '‘').replace('”', '’').strip();
    }

    static String percent(double share) {
        long whole = Math.round(share * 100);
        return whole == 0 && share > 0 ? "不足1%" : whole + "%";
    }

    static String range(double low, double high) {
        return percent(low) + "—" + percent(high);
    }

    static String where(List<Integer> positions) {
        int all = Math.max(1, positions.stream().mapToInt(n -> n).sum());
        long first = Math.round(100.0 * (positions.get(0) + positions.get(1)) / all);
        long last = Math.round(100.0 * (positions.get(8) + positions.get(9)) / all);
        return "开头" + first + "%、中间" + Math.max(0, 100 - first - last) + "%、结尾" + last + "%";
    }
}

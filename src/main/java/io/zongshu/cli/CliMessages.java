package io.zongshu.cli;

import io.zongshu.compose.SectionShare;
import io.zongshu.document.Draft;
import io.zongshu.files.CannotContinue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the commands say to the user. */
final class CliMessages {
    static final String BUILT_IN = "内置样例";
    static final String PHRASE_SHEET = "词句";
    static final List<String> PHRASE_HEADER =
            List.of("词句", "类型", "得分", "篇数", "次数", "主题", "语步", "平仄", "分布", "搭配", "填空", "例句", "出处", "段");
    private static final int UNUSED_SHOWN = 20;
    private static final int VERSIONS_SHOWN = 10;
    /** A section shorter than last year's by more than this share of the paper is worth a word. */
    private static final double FAR = 0.1;

    private CliMessages() {}

    static String version(String number) {
        return "综述 Zongshu" + (number.isEmpty() ? "（开发版）" : " " + number);
    }

    static String fault(boolean debug) {
        return "程序出了故障，不是您操作的问题，原有文件没有改动。"
                + (debug ? "技术信息如下，请发给维护人员。" : "请加上 --debug 再运行一次，把显示的内容发给维护人员。");
    }

    static String outOfMemory() {
        return "内存不够用，没有做完。请关闭其他程序，或者把材料分成几批再试。";
    }

    /** A name that the machine's settings have no file for: Chinese where the locale is C, ? on Windows. */
    static String badFileName(String name) {
        return "文件名“" + name + "”在本机用不了。请检查名称里有没有特殊符号；中文名称用不了时，请用自带的 zongshu 命令启动，不要直接运行 java。";
    }

    static String outputBroken() {
        return "结果没有完整地打印出去：输出被中断，或者磁盘已满。请检查后再试。";
    }

    static String seeHelp(String command) {
        return "用法请看：" + command + " --help";
    }

    static String missing(String what) {
        return "还缺少“" + what + "”。";
    }

    static String badArguments() {
        return "这条命令的写法不对。";
    }

    static String twice(String what) {
        return "“" + what + "”写了不止一次，请只留一处。";
    }

    static String badValue(String what, String value) {
        return "“" + what + "”不能是“" + value + "”。";
    }

    static String unknownOption(String option, String near) {
        return "不认识选项“" + option + "”" + (near.isEmpty() ? "。" : "，是不是“" + near + "”？");
    }

    static String unknownCommand(String name, String near, List<String> known) {
        return "没有“" + name + "”这个命令"
                + (near.isEmpty() ? "。可用的命令：" + String.join("、", known) + "。" : "，是不是“" + near + "”？");
    }

    static String surplus(String argument) {
        return "多出了“" + argument + "”，不知道拿它做什么；路径里有空格时请用引号括起来。";
    }

    static CannotContinue noSettings(Path folder) {
        return CannotContinue.usage("找不到设置文件夹“" + folder + "”。请检查 --settings 后面的路径，或者去掉这个选项。");
    }

    static CannotContinue nothingToLearn() {
        return CannotContinue.usage("给出的文件夹里没有文件。请指明存放往年材料（.txt、.md、.docx）的文件夹。");
    }

    static String reading() {
        return "读取材料";
    }

    static String mining() {
        return "正在提炼四字格、句式和骨架……";
    }

    static String numbered(String file, int n) {
        return file + "（第" + n + "篇）";
    }

    static String notRead(String file, String reason) {
        return "没有读入：" + (reason.contains(file) ? "" : file + "：") + reason;
    }

    static List<String> learned(LearnJob.Summary s) {
        if (s.newPapers() == 0 && s.removedPapers() == 0 && s.unchangedFiles() == 0 && s.failures().size() + drafts(s.skipped()) == s.files()) {
            return List.of(s.failures().isEmpty()
                    ? "给出的文件里没有可学的文章，词句库没有改动。"
                    : "给出的 " + s.files() + " 个文件一个也没有读成，词句库没有改动。");
        }
        List<String> lines = new ArrayList<>();
        int read = s.files() - s.unchangedFiles();
        lines.add((read > 0 || s.unchangedFiles() == 0 ? "读了 " + read + " 个文件" : "没有要读的文件")
                + (s.failures().isEmpty() ? "" : "，其中 " + s.failures().size() + " 个没有读成（见下）")
                + (s.unchangedFiles() == 0 ? "" : "，另有 " + s.unchangedFiles() + " 个没有变化，不必再读")
                + "；新学 " + s.newPapers() + " 篇" + (s.removedPapers() == 0 ? "。" : "，移除 " + s.removedPapers() + " 篇。"));
        if (s.learnedAnew()) {
            lines.add("程序的词典或设置有变化，已把原有文章按新的重新学习。");
        }
        lines.add("词句库“" + s.bank() + "”现有文章 " + s.papers() + " 篇、" + s.characters() + " 字，四字格 " + s.formulas()
                + " 个，句式 " + s.frames() + " 个，排比标题 " + s.parallelGroups() + " 组，文种骨架 " + s.skeletons() + " 种。");
        int versions = s.nearDuplicates().stream().mapToInt(v -> v.others().size()).sum();
        if (versions > 0) {
            lines.add("有 " + versions + " 篇与别的文章大体相同（另存的格式、修改前后的稿子等），仍留在词句库里，但不重复计数：");
            s.nearDuplicates().stream().limit(VERSIONS_SHOWN).forEach(v -> lines.add(
                    "　　" + v.others().stream().limit(VERSIONS_SHOWN).collect(Collectors.joining("、"))
                            + (v.others().size() > VERSIONS_SHOWN ? "等 " + v.others().size() + " 篇" : "")
                            + "，与“" + v.counted() + "”相近"));
            if (s.nearDuplicates().size() > VERSIONS_SHOWN) {
                lines.add("　　……其余 " + (s.nearDuplicates().size() - VERSIONS_SHOWN) + " 组用 --json 可看全。");
            }
        }
        return lines;
    }

    private static int drafts(List<PaperIntake.FileNote> skipped) {
        return (int) skipped.stream().filter(f -> f.reason().equals(ownDraft())).count();
    }

    static String noPaper() {
        return "从名称看不是文章，略过了。确实要学，请单独写明这个文件。";
    }

    static String ownDraft() {
        return "是本程序起草的初稿，略过了，免得拿自己写的当范文。如果已经改定，请加上 --include-drafts 再学。";
    }

    static String emptyArchive() {
        return "压缩包里没有能学的文件。请打开看看是不是空的，或者选错了。";
    }

    static String faultInFile() {
        return "程序处理这个文件时出了故障，不是您操作的问题。可以用 Word 或 WPS 另存为 .docx 再试；加上 --debug 能看到技术信息。";
    }

    static String tooMuchForMemory() {
        return "读这个文件时内存不够用。请把它拆成几个文件再试。";
    }

    /** Files left out: each draft in a line, all that are no papers in one. */
    static List<String> skipped(List<PaperIntake.FileNote> skipped) {
        List<String> lines = new ArrayList<>();
        skipped.stream().filter(f -> f.reason().equals(ownDraft())).forEach(f -> lines.add("没有学：" + f.file() + "：" + f.reason()));
        List<String> others = skipped.stream().filter(f -> !f.reason().equals(ownDraft())).map(PaperIntake.FileNote::file).toList();
        if (!others.isEmpty()) {
            lines.add("略过 " + others.size() + " 个从名称看不是文章的文件：" + others.stream().limit(VERSIONS_SHOWN).collect(Collectors.joining("、"))
                    + (others.size() > VERSIONS_SHOWN ? "等" : "") + "。确实要学，请单独写明文件名。");
        }
        return lines;
    }

    static String noMarkInText() {
        return "提示：.txt 里留不下“程序起草”的标记，以后学习往年材料时，请不要把这个文件当作范文放进去。";
    }

    static CannotContinue badTop(int top) {
        return CannotContinue.usage("--top 后面的条数要大于 0，现在是 " + top + "。");
    }

    static CannotContinue unknownKind(String kind, List<String> known) {
        return CannotContinue.usage("--kind 不能是“" + kind + "”。可以是：" + String.join("、", known)
                + "（四字格、句式、排比标题、开头、结尾）。");
    }

    static CannotContinue unknownTheme(String theme, List<String> known) {
        return CannotContinue.usage("没有叫“" + theme + "”的主题。现有主题：" + String.join("、", known) + "。");
    }

    static CannotContinue unknownMove(String move, List<String> known) {
        return CannotContinue.usage("没有叫“" + move + "”的语步。可以是：" + String.join("、", known) + "。");
    }

    static CannotContinue onlyForFormulas(String option) {
        return CannotContinue.usage(option + " 只能用来查四字格。请去掉 --kind，或去掉 " + option + "。");
    }

    static CannotContinue badTone(String tone) {
        return CannotContinue.usage("--tone 不能是“" + tone + "”。请用“平”“仄”写出四个字的声调，例如 平平仄仄；不限的字写？。");
    }

    static CannotContinue badPair(String formula) {
        return CannotContinue.usage("--pairs-with 后面要写一个四字格，例如 凝心铸魂；现在是“" + formula + "”。");
    }

    static CannotContinue badPhraseFile(Path file) {
        return CannotContinue.usage("“" + file + "”的后缀不对。词句表只能存成 .xlsx 或 .tsv。");
    }

    static String noPhrase() {
        return "没有查到。可以少写几个字，用？代替一个字、*代替任意多个字，去掉 --theme、--move 等条件，"
                + "或者用 zongshu learn 多学一些往年材料。";
    }

    static String phrasesShown(int shown, int found, String bank) {
        return "共 " + found + " 条" + (shown < found ? "，显示前 " + shown + " 条（--top 可多看）" : "") + "。来自：" + bank;
    }

    static String from(String bank) {
        return "来自：" + bank;
    }

    static String counts(int documents, int occurrences) {
        return Columns.pad(documents + "篇" + occurrences + "次", 12);
    }

    static String example(String text, String file) {
        return "例：" + text + "　——" + file;
    }

    static String skeleton(String genre, int papers) {
        return "【" + genre + "】（" + papers + " 篇）";
    }

    static String opening(List<String> moves) {
        return "　　开头：" + String.join("、", moves);
    }

    static String closing(List<String> moves) {
        return "　　结尾：" + String.join("、", moves);
    }

    static String section(String theme, int percent, int documents) {
        return "　　" + (theme.isEmpty() ? "（未归类）" : theme) + "：约占 " + percent + "%，" + documents + " 篇有";
    }

    static CannotContinue noTemplate(List<String> known) {
        return CannotContinue.usage("没有说明用哪个模板。请在素材表的“模板”一栏填写，或用 -t 指明；现有模板：" + String.join("、", known) + "。");
    }

    static CannotContinue unknownSuffix(Path file) {
        return CannotContinue.usage("看不出要把“" + file + "”存成什么格式。文件名请以 .docx、.txt、.md 或 .html 结尾，例如 -o 初稿.docx。");
    }

    static List<String> drafted(Path output, Draft draft) {
        List<String> lines = new ArrayList<>();
        lines.add("初稿已写好：" + output + "（" + draft.characters() + " 字）");
        if (!draft.openPoints().isEmpty()) {
            boolean doubts = draft.openPoints().stream().anyMatch(p -> p.text().startsWith("【待核"));
            lines.add("有 " + draft.openPoints().size() + (doubts ? " 处待补或待核" : " 处待补") + "，请补进素材表后重新生成，或在初稿里直接填写：");
            draft.openPoints().forEach(p -> lines.add("　　第" + p.paragraph() + "段 " + p.text() + "　" + p.reason()));
        }
        if (!draft.unusedFacts().isEmpty()) {
            lines.add("有 " + draft.unusedFacts().size() + " 处素材没有写进正文，请看是否需要手工补写：");
            draft.unusedFacts().stream()
                    .limit(UNUSED_SHOWN)
                    .forEach(f -> lines.add("　　" + f.address() + "“" + Columns.cut(f.text(), 40) + "”　" + f.reason()));
            if (draft.unusedFacts().size() > UNUSED_SHOWN) {
                lines.add("　　……其余 " + (draft.unusedFacts().size() - UNUSED_SHOWN) + " 处见来源表（--evidence 来源.xlsx）。");
            }
        }
        return lines;
    }

    static CannotContinue severalPapers(Path file, int papers) {
        return CannotContinue.usage(papers == 0
                ? "“" + file + "”里没有读出文章，不能照着写。请检查 --like 后面的文件。"
                : "“" + file + "”里有 " + papers + " 篇文章，不知道照哪一篇写。请把要照着写的那一篇单独存成一个文件，再用 --like 指明。");
    }

    static String noSections(Path file) {
        return "“" + file + "”里没有读出分节的标题，只照它的文种写，各部分的顺序照素材。";
    }

    static String noTemplateLike(Path file, String genre) {
        return "“" + file + "”" + (genre.isEmpty() ? "的文种没有认出来" : "的文种是“" + genre + "”，没有这种模板") + "，用素材表里写的模板。";
    }

    /** This year's sections beside last year's. */
    static List<String> shares(List<SectionShare> shares) {
        List<String> lines = new ArrayList<>();
        lines.add("照去年的文章安排的各部分（占正文篇幅）：");
        for (SectionShare share : shares) {
            String last = share.lastHeading().isEmpty() ? "去年没有" : "去年“" + share.lastHeading() + "” " + Math.round(share.last() * 100) + "%";
            String now = share.heading().isEmpty()
                    ? "今年没有这方面的素材"
                    : "今年“" + share.heading() + "” " + Math.round(share.now() * 100) + "%";
            boolean short_ = !share.heading().isEmpty() && share.now() < share.last() - FAR;
            lines.add("　　" + last + "，" + now + (short_ ? "，素材偏少" : ""));
        }
        return lines;
    }

    static String annotatedWritten(Path file) {
        return "带批注的稿子已写入“" + file + "”。";
    }

    static CannotContinue commentsInWordOnly(Path file) {
        return CannotContinue.usage("批注只能写在 Word 文件里。请把“" + file + "”的后缀改成 .docx。");
    }

    static String evidenceWritten(Path file) {
        return "来源表：" + file;
    }

    static String dataWritten(Path file) {
        return "初稿数据：" + file;
    }

    static String written(String file) {
        return "已存为：" + file;
    }

    static CannotContinue cannotReadOutline(Path file, IOException cause) {
        return CannotContinue.file("读不了提纲“" + file + "”。请看文件在不在、有没有权限打开。", cause);
    }

    static CannotContinue tooFewCharacters(int fewest) {
        return CannotContinue.usage("--chars 后面写字数，至少 " + fewest + "，如 --chars 1500。");
    }

    static String factsRunOut(long characters, int wished) {
        return "素材已经全部写入，只有 " + characters + " 字，不到要求的 " + wished + " 字；没有凑字数，要写得更长请补充素材。";
    }

    static CannotContinue outlineSuffix(Path file) {
        return CannotContinue.usage("提纲要存成 .yaml 文件，“" + file + "”请改成以 .yaml 结尾的名称。");
    }

    static CannotContinue briefSuffix(Path file) {
        return CannotContinue.usage("整理好的素材表要存成 .yaml 文件，“" + file + "”请改成以 .yaml 结尾的名称。");
    }

    static CannotContinue formSuffix(Path file) {
        return CannotContinue.usage("素材表要存成 Excel 文件，“" + file + "”请改成以 .xlsx 结尾的名称。");
    }

    static CannotContinue formExists(Path file) {
        return CannotContinue.file("“" + file + "”已经有了，里面可能有填好的素材，没有覆盖。请用 -o 换一个文件名。");
    }

    static List<String> formWritten(Path file) {
        return List.of(
                "空的素材表已存为：" + file,
                "请在 Excel 或 WPS 里填好“基本信息”和“素材”两张表，再运行：zongshu draft " + file);
    }
}

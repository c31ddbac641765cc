package io.zongshu.template;

import java.util.Collection;
import java.util.List;

/** What template check says beside the errors that keep a template from being used. */
final class CheckMessages {
    private CheckMessages() {}

    static String declarationForm() {
        return "写法不对：每一行应是“名称: 内容”，至少要有 名称 和 体裁。";
    }

    static String unknownKey(String key, String inside, String nearest, List<String> known) {
        return "不认识“" + key + "”" + (inside.isEmpty() ? "" : "（在“" + inside + "”下）") + guess(nearest, known);
    }

    private static String guess(String nearest, Collection<String> known) {
        return nearest.isEmpty() ? "。可以写：" + String.join("、", known) + "。" : "，是不是“" + nearest + "”？";
    }

    static String missingKey(String key, List<String> genres) {
        return key.equals("名称")
                ? "没有写“名称”。请加一行，如 名称: 季度小结；素材表的“模板”一栏填的就是它。"
                : "没有写“体裁”。请加一行，写明参照哪个文种：" + String.join("、", genres) + "。";
    }

    static String unknownGenre(String genre, String nearest, List<String> genres) {
        return "“" + genre + "”不是程序知道的文种" + guess(nearest, genres) + "不改也能用，只是没有学到的骨架可以参照。";
    }

    static String badTitle(String title, String nearest) {
        return "标题式不能是“" + title + "”" + (nearest.isEmpty() ? "，只能写 直陈 或 对句。" : "，是不是“" + nearest + "”？只能写 直陈 或 对句。");
    }

    static String badSections(String sections) {
        return "最多节数要写 1 到 20 的数字，现在是“" + sections + "”。";
    }

    static String unknownRequired(String name, String nearest, Collection<String> known) {
        return "“必写”里不认识“" + name + "”" + guess(nearest, known);
    }

    static String fieldsForm() {
        return "“栏目”的写法不对：下面每行一个栏目，行首空两格，如   会议名称: {提示: 写全称}。";
    }

    static String fieldName(String name) {
        return "栏目名“" + name + "”里只能有汉字、字母、数字，不能有空格和标点。";
    }

    static String fieldForm(String name) {
        return "栏目“" + name + "”的写法不对，应是：" + name + ": {提示: 怎么填, 默认: 不填时用什么}。";
    }

    static String skeletonForm() {
        return "“骨架”的写法不对：下面写 节标题、字数、各节，各节里每行一个“- 主题: 干部队伍”。";
    }

    static String badHeading(String heading, List<String> known) {
        return "节标题不能是“" + heading + "”，只能写 " + String.join("、", known) + "。";
    }

    static String badShape(String shape) {
        return "字数要写上下半句各几个字，如 4，6；现在是“" + shape + "”。";
    }

    static String badShare(String share) {
        return "篇幅要写百分数，如 20%；现在是“" + share + "”。";
    }

    static String sectionWithoutTheme() {
        return "“各节”里的这一节没有写“主题”，如 - 主题: 干部队伍。";
    }

    static String unknownTheme(String theme, String nearest) {
        return "程序不知道“" + theme + "”这个主题" + (nearest.isEmpty() ? "" : "，是不是“" + nearest + "”")
                + "？不改也能用：素材表里的主题写得一字不差，才会归到这一节。";
    }

    static String takenName(String name, String other, String folder) {
        return "模板“" + other + "”（" + folder + "）也叫“" + name + "”。本单位的模板先用；不想顶替它，请换一个名称。";
    }

    static String elsewhere(String name, String place, Collection<String> places) {
        return "“" + name + "”不能用在“" + place + "”里，只能用在：" + String.join("、", places) + "。";
    }

    static String unknownList(String list, String nearest, List<String> known) {
        return "程序不会用到“" + list + "”这一组句子" + (nearest.isEmpty() ? "。可用的组：" + String.join("、", known) + "。" : "，是不是“" + nearest + "”？");
    }

    static String emptyList(String list) {
        return "“" + list + "”下面一句也没有，请至少写一句（每行一句），或删去这一行。";
    }

    static String noSubject() {
        return "缺少“=== 题目”一组，程序不知道标题怎么拟。请在文件末尾加两行，如：=== 题目 和 ${单位}${时期}工作总结。";
    }

    static String missingList(String name, String list) {
        return "用了 ${" + name + "}，却没有“=== " + list + "”一组句子。请在文件末尾补上（每行一句），或删去这一行。";
    }

    static String noSafeAlternative(String list, List<String> names) {
        return "“" + list + "”里每一句都用到可能空着的内容，都空着时没有一句可用。请在最后加一句不用“" + String.join("、", names) + "”的。";
    }

    static String twice() {
        return "这一句和前面的一句完全相同，可以删去。";
    }

    static String half(String name) {
        return "“" + name + "”可能空着，那时这一行只剩半句话。请在前后加上 #if($" + name + ") 和 #end，或者单独成行。";
    }

    static String moveMissing(String move, String name, boolean list) {
        return "没有写“" + move + "”的地方，素材表里的这类素材不会写进正文（会列为未用素材）。要写，请加"
                + (list ? " #foreach 用到 $" + name + "。" : "一行：正文｜${" + name + "}");
    }

    static String endsMissing(List<String> names) {
        return "没有用到：" + String.join("、", names) + "。素材表里填了也不会写进文章。";
    }

    static String titleMissing() {
        return "没有写标题。请在最前面加一行：标题｜${标题}";
    }

    static String unusedField(String name) {
        return "template.yaml 里的栏目“" + name + "”没有用到，写素材的人填了也不会写进文章。请在合适的地方写上 ${" + name + "}，或删去这个栏目。";
    }

    static String noStop() {
        return "句末没有标点，请补上句号。";
    }

    static String titleStop() {
        return "题目末尾不用标点，请删去。";
    }

    static String year(String year) {
        return "年份“" + year + "”写死了，每年都会照样写出来。请换成 ${时期}，或确认这是固定的说法。";
    }

    static String halfWidth(String mark) {
        return "标点“" + mark + "”是半角的，中文里请用全角。";
    }

    static String claim(String claim) {
        return "“" + claim + "”是结论性的话，写在模板里每篇都会有，不管素材里有没有依据。请删去，由素材来写。";
    }
}

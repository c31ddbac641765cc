package io.zongshu.cli;

import io.zongshu.files.CannotContinue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is said of files that are learned from. */
final class IntakeMessages {
    private static final int VERSIONS_SHOWN = 10;

    private IntakeMessages() {}

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
}

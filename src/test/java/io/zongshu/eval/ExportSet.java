package io.zongshu.eval;

import io.zongshu.document.Block;
import io.zongshu.document.Document;
import io.zongshu.document.Heading;
import io.zongshu.document.LineRange;
import io.zongshu.document.Paragraph;
import io.zongshu.export.Annotation;
import io.zongshu.export.DocxExporter;
import io.zongshu.export.ExportOptions;
import io.zongshu.export.LayoutProfile;
import io.zongshu.export.Letterhead;
import io.zongshu.export.Remark;
import io.zongshu.export.Samples;
import io.zongshu.files.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes a set of Word files for the checkers: OUTDIR, then optionally a compilation text and the titles of papers in it.
 * A paper of the compilation runs from the line that is its title to the next title given or 30,000 characters.
 */
final class ExportSet {
    private static final Pattern LEVEL_1 = Pattern.compile("^[一二三四五六七八九十]+、.{2,40}$");
    private static final Pattern LEVEL_2 = Pattern.compile("^（[一二三四五六七八九十]+）.{2,40}$");

    private ExportSet() {}

    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        LayoutProfile profile = LayoutProfile.load(Settings.builtIn());
        ExportOptions plain = ExportOptions.of(profile).withCreator("云川市交通运输局");
        Map<String, Document> papers = new LinkedHashMap<>();
        papers.put("everything", Samples.everything());
        papers.put("han1230", Samples.pureHan(1230));
        papers.put("han1232", Samples.flushHan(1232));
        papers.put("title12", Samples.titled("云川市交通工作年度总结", 30));
        papers.put("title21", Samples.titled("云川市2025年交通运输高质量发展工作综述报告", 24));
        papers.put("title30", Samples.titled("关于云川市委组织部2025年推进基层党建和干部队伍建设情况的报告", 24));
        papers.put("title45", Samples.titled("关于云川市交通运输局深入贯彻落实全省农村公路高质量发展现场推进会精神加快“四好农村路”建设情况的报告", 24));
        papers.put("paired", Samples.titled("凝心聚力谋发展　踔厉奋发启新程", 24));
        papers.put("signShort", Samples.signed("市交通局", "2025年12月31日", 40));
        papers.put("signEqual", Samples.signed("云川市交通运输", "2025年1月10日", 40));
        papers.put("signLong", Samples.signed("云川市综合交通运输事业发展中心", "2025年3月1日", 40));
        for (Map.Entry<String, Document> paper : papers.entrySet()) {
            write(out, paper.getKey(), paper.getValue(), profile, plain);
        }
        write(out, "sealed", Samples.signed("云川市交通运输局", "2025年12月31日", 40), profile, plain.withSigned(true));
        write(out, "annotated", Samples.everything(), profile, plain.asDrafted().withComments(List.of(
                new Annotation(1, 0, 0, "素材：素材.yaml 标题"), new Annotation(4, 6, 10, "词句库·句式"),
                new Annotation(4, 8, 14, "素材：素材!C7\n模板：annual-review/template.vm:12"), new Annotation(999, 0, 1, "无处可放"))));
        write(out, "findings", Samples.everything(), profile, plain.withRemarks(List.of(
                Remark.fixed(4, 6, 8, "示范修改：换两个字", "全省"), Remark.of(8, 2, 9, "此处数据前后不一，请核对"),
                Remark.fixed(8, 0, 2, "示范修改：换两个字", "达到"), Remark.fixed(10, 2, 2, "示范修改：加两个字", "同志"))));
        write(out, "letterhead", Samples.everything(), profile,
                plain.withLetterhead(new Letterhead("000001", "秘密★1年", "特急", "云川市交通运输局文件", "云交〔2025〕1号")));
        write(out, "letterheadPlain", Samples.titled("云川市交通工作年度总结", 24), profile,
                plain.withLetterhead(new Letterhead("", "", "", "中共云川市委组织部文件", "云组〔2025〕12号")));
        write(out, "windows", Samples.everything(), in("字体方案: Windows自带"), plain);
        write(out, "characterGrid", Samples.everything(), in("网格: 行和字"), plain);
        for (int i = 2; i < args.length; i++) {
            write(out, "corpus" + (i - 1), paper(Path.of(args[1]), args[i]), profile, plain);
        }
    }

    private static void write(Path out, String name, Document paper, LayoutProfile profile, ExportOptions options) {
        ExportOptions named = paper.title().isEmpty()
                ? new ExportOptions(options.creator(), "无题", "", options.signed(), false, List.of(), List.of(), List.of(), options.letterhead())
                : options;
        DocxExporter.write(paper, profile, named, out.resolve(name + ".docx"));
    }

    private static LayoutProfile in(String yaml) throws IOException {
        Path folder = Files.createTempDirectory("zongshu-layout");
        Files.writeString(folder.resolve("layout.yaml"), yaml + "\n", StandardCharsets.UTF_8);
        return LayoutProfile.load(Settings.in(folder));
    }

    /** A line that is not indented goes on with the one before, unless it is a heading or the title. */
    private static List<String> unwrapped(List<String> raw, String title) {
        List<String> lines = new ArrayList<>();
        for (String line : raw) {
            String text = line.strip();
            boolean own = line.startsWith("　") || text.equals(title) || LEVEL_1.matcher(text).matches()
                    || LEVEL_2.matcher(text).matches() || lines.isEmpty() || text.isEmpty()
                    || lines.get(lines.size() - 1).equals(title);
            if (own) {
                lines.add(text);
            } else {
                lines.set(lines.size() - 1, lines.get(lines.size() - 1) + text);
            }
        }
        return lines;
    }

    private static Document paper(Path compilation, String title) throws IOException {
        List<String> lines = unwrapped(Files.readAllLines(compilation, StandardCharsets.UTF_8), title);
        int start = lines.lastIndexOf(title);
        List<Block> blocks = new ArrayList<>();
        int characters = 0;
        for (String line : lines.subList(start + 1, lines.size())) {
            if (characters > 12000) {
                break;
            }
            characters += line.length();
            if (LEVEL_1.matcher(line).matches()) {
                blocks.add(new Heading(1, "", line, LineRange.NONE));
            } else if (LEVEL_2.matcher(line).matches() && !line.endsWith("。")) {
                blocks.add(new Heading(2, "", line, LineRange.NONE));
            } else if (!line.isEmpty()) {
                blocks.add(Paragraph.body(line));
            }
        }
        return new Document(title, "", blocks, LineRange.NONE);
    }
}

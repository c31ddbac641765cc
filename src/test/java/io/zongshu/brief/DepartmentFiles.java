package io.zongshu.brief;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * Files of five departments of an invented city with planted duplicates, conflicts, and things that look like them and are
 * none. The seed decides the figures and which department reports what.
 */
final class DepartmentFiles {
    /**
     * What was planted.
     *
     * @param duplicates the end of each item that is told twice
     * @param conflicts the two values of each
     */
    record Planted(List<List<String>> duplicates, List<List<String>> conflicts, int facts) {}

    /** A fact as a row and as a sentence. */
    private record Telling(String theme, String item, String measures, String data, String result, String sentence) {
        String words() {
            return item + measures + data + result;
        }
    }

    private static final List<String> OFFICES =
            List.of("云川市委组织部", "云川市人力资源和社会保障局", "云川市教育局", "云川市农业农村局", "云川市卫生健康委");

    private final Random random;
    private final List<List<Telling>> reports = new ArrayList<>();
    private final List<List<String>> duplicates = new ArrayList<>();
    private final List<List<String>> conflicts = new ArrayList<>();

    private DepartmentFiles(long seed) {
        random = new Random(seed);
        OFFICES.forEach(office -> reports.add(new ArrayList<>()));
    }

    static Planted write(Path folder, long seed) throws IOException {
        DepartmentFiles files = new DepartmentFiles(seed);
        files.plant();
        int facts = files.reports.stream().mapToInt(List::size).sum();
        files.table(new XSSFWorkbook(), folder.resolve("1组织部.xlsx"), 0);
        files.table(new HSSFWorkbook(), folder.resolve("2人社局.xls"), 1);
        files.commas(folder.resolve("3教育局.csv"), 2);
        files.reply(folder.resolve("4农业农村局.docx"), 3);
        files.paragraphs(folder.resolve("5卫健委.docx"), 4);
        return new Planted(files.duplicates, files.conflicts, facts);
    }

    /** Writes the files to a folder, for people to look at: FOLDER SEED. */
    public static void main(String[] args) throws IOException {
        System.out.println(write(Files.createDirectories(Path.of(args[0])), Long.parseLong(args[1])));
    }

    private int number(int least, int most) {
        return least + random.nextInt(most - least);
    }

    private void plant() {
        int first = random.nextInt(5);
        int n = number(110, 190);
        twice(first, new Telling("干部队伍", "一线练兵计划", "选派干部到重点项目一线锻炼", "选派干部" + n + "名", "", ""),
                new Telling("干部队伍", "", "", "", "", "实施一线练兵计划，选派" + n + "名干部到重点项目一线挂职锻炼。"));
        n = number(31, 90);
        twice(first + 1, new Telling("人才工作", "云川英才周", "举办；组织专家对接企业需求", "签约人才项目" + n + "个", "", ""),
                new Telling("人才工作", "“云川英才周”活动", "组织专家与企业对接需求", n + "个人才项目签约", "", "举办云川英才周，组织专家对接企业需求，签约人才项目" + n + "个。"));
        n = number(12, 40);
        twice(first + 2, new Telling("教育工作", "乡镇学校午餐工程", "新建学校食堂；统一配送食材", "新建食堂" + n + "个；受益学生1.2万名", "", ""),
                new Telling("教育工作", "学校午餐", "建成乡镇学校食堂，食材统一配送", "食堂" + n + "个；学生12000名受益", "", "推进乡镇学校午餐工程，建成学校食堂" + n + "个，统一配送食材，受益学生12000名。"));
        n = number(200, 900);
        twice(first + 3, new Telling("基层治理", "矛盾纠纷多元化解", "建立“一站式”调解中心", "化解矛盾纠纷" + n + "件", "", ""),
                new Telling("基层治理", "", "", "", "", "建立“一站式”调解中心，多元化解矛盾纠纷" + n + "件。"));
        n = number(41, 99);
        twice(first + 4, new Telling("乡村振兴", "村级集体经济强村行动", "村企联建发展特色产业", "扶持村" + n + "个", "", ""),
                new Telling("乡村振兴", "", "", "", "", "开展村级集体经济强村行动，村企联建发展特色产业，扶持村" + n + "个。"));
        twice(first + 1, new Telling("卫生健康", "县域医共体建设", "统一药品目录；推行检查结果互认", "", "获评全省医改典型案例", ""),
                new Telling("卫生健康", "", "", "", "", "推进县域医共体建设，统一药品目录，推行检查结果互认，获评全省医改典型案例。"));
        int a = number(120, 180);
        differ(first, "名", a, a + 12, v -> new Telling("人才工作", "高层次人才引育", "出台人才新政", "引进高层次人才" + v + "名", "", "出台人才新政，引进高层次人才" + v + "名。"));
        a = number(20, 40);
        differ(first + 1, "个", a, a + 3, v -> new Telling("城市建设", "口袋公园", "新建", v + "个", "", "新建口袋公园" + v + "个。"));
        a = number(30, 60) * 100;
        differ(first + 2, "人次", a, a + 300, v -> new Telling("就业社保", "职业技能培训", "面向重点群体开展", "培训" + v + "人次", "", "面向重点群体开展职业技能培训" + v + "人次。"));
        a = number(12, 30);
        differ(first + 3, "亿元", a, a + 2, v -> new Telling("招商引资", "招商引资", "开展驻点招商", "到位资金" + v + "亿元", "", "开展驻点招商，招商引资到位资金" + v + "亿元。"));
        a = number(50, 90);
        differ(first + 4, "公里", a, a + 7, v -> new Telling("乡村振兴", "农村公路", "提档升级", "改造农村公路" + v + "公里", "", "推进农村公路提档升级，改造农村公路" + v + "公里。"));
        a = number(71, 84);
        differ(first, "%", a, a + 5, v -> new Telling("养老服务", "居家养老", "建设社区养老服务站", "社区养老服务站覆盖率" + v + "%", "", "建设社区养老服务站，社区养老服务站覆盖率达" + v + "%。"));
        lookalikes(first);
    }

    private void twice(int office, Telling one, Telling other) {
        int first = office % 3;
        int second = other.words().isEmpty() ? 3 + random.nextInt(2) : (first + 1 + random.nextInt(2)) % 3;
        reports.get(first).add(one);
        reports.get(second).add(other);
        duplicates.add(List.of(one.item().replaceAll("^.*(.{4})$", "$1")));
    }

    private void differ(int office, String unit, int a, int b, java.util.function.IntFunction<Telling> telling) {
        put(office, telling.apply(a));
        put(office + 2, telling.apply(b));
        conflicts.add(List.of(a + unit, b + unit));
    }

    private void lookalikes(int first) {
        int n = number(40, 60);
        put(first, new Telling("人才工作", "青年人才培训", "举办研修班", "培训青年人才" + n + "名", "", "举办研修班，培训青年人才" + n + "名。"));
        put(first + 1, new Telling("人才工作", "青年人才招引", "赴高校招引", "引进青年人才" + (n + 5) + "名", "", "赴高校招引，引进青年人才" + (n + 5) + "名。"));
        put(first + 2, new Telling("就业社保", "城镇就业", "开展专场招聘", "城镇新增就业3.6万人", "", "开展专场招聘，城镇新增就业3.6万人。"));
        put(first + 3, new Telling("就业社保", "城镇就业", "开展专场招聘", "上半年城镇新增就业1.9万人", "", "上半年，开展专场招聘，城镇新增就业1.9万人。"));
        put(first, new Telling("教育工作", "公办幼儿园", "新建", "新建公办幼儿园" + (n + 1) + "所", "", "新建公办幼儿园" + (n + 1) + "所。"));
        put(first + 1, new Telling("下一步打算", "公办幼儿园", "计划新建公办幼儿园" + (n + 9) + "所", "", "", "计划新建公办幼儿园" + (n + 9) + "所。"));
        put(first + 2, new Telling("生态环境", "造林绿化", "开展义务植树", "青禾县完成造林" + n + "00亩", "", "青禾县完成造林" + n + "00亩。"));
        put(first + 3, new Telling("生态环境", "造林绿化", "开展义务植树", "望岭县完成造林" + (n + 4) + "00亩", "", "望岭县完成造林" + (n + 4) + "00亩。"));
        put(first + 4, new Telling("卫生健康", "家庭医生签约", "组建服务团队", "签约居民12万人；其中老年人3.1万人", "", "组建服务团队，签约居民12万人，其中老年人3.1万人。"));
        put(first, new Telling("项目建设", "东湖大桥工程", "加快施工", "完成投资3亿元", "", "加快东湖大桥工程施工，完成投资3亿元。"));
        put(first + 1, new Telling("项目建设", "西山水库工程", "加快施工", "完成投资5亿元", "", "加快西山水库工程施工，完成投资5亿元。"));
    }

    private void put(int office, Telling telling) {
        int at = office % 5;
        boolean words = at >= 3;
        if (words && telling.sentence().isEmpty()) {
            at = random.nextInt(3);
        } else if (!words && telling.words().isEmpty()) {
            at = 3 + random.nextInt(2);
        }
        reports.get(at).add(telling);
    }

    private void table(Workbook workbook, Path file, int office) throws IOException {
        Sheet sheet = workbook.createSheet("工作汇总");
        row(sheet, 0, "2025年重点工作情况表");
        row(sheet, 1, "填报单位：" + OFFICES.get(office));
        row(sheet, 2, "序号", "工作板块", "工作事项", "主要做法", "完成情况", "取得成效");
        int number = 3;
        for (Telling t : reports.get(office)) {
            row(sheet, number, Integer.toString(number - 2), t.theme(), t.item(), t.measures(), t.data(), t.result());
            number++;
        }
        row(sheet, number + 1, "填表人：张某");
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }

    private static void row(Sheet sheet, int number, String... texts) {
        Row row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private void commas(Path file, int office) throws IOException {
        StringBuilder text = new StringBuilder("主题,事项,举措,数据,成效,责任单位\r\n");
        for (Telling t : reports.get(office)) {
            text.append(String.join(",", t.theme(), t.item(), t.measures(), t.data(), t.result(), OFFICES.get(office))).append("\r\n");
        }
        Files.write(file, text.toString().getBytes(Charset.forName("GBK")));
    }

    private void reply(Path file, int office) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            paragraph(document, OFFICES.get(office) + "2025年工作情况");
            paragraph(document, "市委办公室：");
            paragraph(document, "现将我局2025年有关工作情况报告如下。");
            List<String> themes = reports.get(office).stream().map(Telling::theme).distinct().toList();
            int heading = 0;
            List<Telling> rest = new ArrayList<>(reports.get(office));
            List<Telling> tabled = rest.stream().filter(t -> !t.item().isEmpty() && !t.data().isEmpty()).limit(2).toList();
            rest.removeAll(tabled);
            for (String theme : themes) {
                List<Telling> own = rest.stream().filter(t -> t.theme().equals(theme)).toList();
                if (!own.isEmpty()) {
                    paragraph(document, "一二三四五六七八九十".charAt(heading++) + "、" + theme);
                }
                for (int i = 0; i < own.size(); i++) {
                    paragraph(document, (own.size() > 1 ? (i + 1) + "." : "") + own.get(i).sentence());
                }
            }
            if (!tabled.isEmpty()) {
                paragraph(document, "一二三四五六七八九十".charAt(heading) + "、主要指标完成情况");
                XWPFTable table = document.createTable(tabled.size() + 1, 4);
                cells(table, 0, "主题", "工作任务", "主要措施", "完成情况");
                for (int i = 0; i < tabled.size(); i++) {
                    Telling t = tabled.get(i);
                    cells(table, i + 1, t.theme(), t.item(), t.measures(), t.data());
                }
            }
            document.write(out);
        }
    }

    private static void cells(XWPFTable table, int row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            table.getRow(row).getCell(i).setText(texts[i]);
        }
    }

    private void paragraphs(Path file, int office) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            paragraph(document, OFFICES.get(office) + "2025年工作总结");
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < reports.get(office).size(); i++) {
                text.append(reports.get(office).get(i).sentence());
                if (i % 3 == 2 || i == reports.get(office).size() - 1) {
                    paragraph(document, "　　" + text);
                    text.setLength(0);
                }
            }
            document.write(out);
        }
    }

    private static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }
}

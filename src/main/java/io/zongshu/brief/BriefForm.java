package io.zongshu.brief;

import io.zongshu.files.AtomicFile;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.OfficeZip;
import io.zongshu.files.Settings;
import io.zongshu.files.YamlNode;
import io.zongshu.language.Themes;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the empty xlsx form of a brief. */
public final class BriefForm {
    private static final String INFO_SHEET = "基本信息";
    private static final String FACT_SHEET = "素材";
    private static final String OPTION_SHEET = "选项";
    private static final String NUMBER = "序号";
    private static final int ROWS = 200;
    private static final int FIRST_FACT_ROW = 4;
    private static final int CHARACTER = 256;

    private final FormSpec spec;
    private final BriefKeys keys;
    private final YamlNode words;
    private final List<String> themes;
    private final XSSFWorkbook workbook;
    private final FormStyles styles;

    private BriefForm(FormSpec spec, Settings settings, XSSFWorkbook workbook) {
        this.spec = spec;
        this.keys = BriefKeys.load(settings, List.of());
        this.words = settings.data("brief-form");
        this.themes = Themes.load(settings).all().stream().map(Themes.Theme::name).toList();
        this.workbook = workbook;
        this.styles = new FormStyles(workbook);
    }

    /**
     * Writes the form: a sheet of keys with help, a sheet for facts with headers, help, an example that the reader
     * leaves out, and drop-downs for themes and categories.
     *
     * @throws CannotContinue if the file cannot be written
     */
    public static void write(FormSpec spec, Settings settings, Path out) {
        AtomicFile.write(out, stream -> {
            XSSFWorkbook workbook = OfficeZip.nameless(new XSSFWorkbook());
            new BriefForm(spec, settings, workbook).fill();
            stream.write(OfficeZip.bytes(workbook));
        });
    }

    private void fill() {
        info(workbook.createSheet(INFO_SHEET));
        facts(workbook.createSheet(FACT_SHEET));
        options(workbook.createSheet(OPTION_SHEET));
        workbook.setSheetHidden(workbook.getSheetIndex(OPTION_SHEET), true);
    }

    private void info(XSSFSheet sheet) {
        title(sheet, INFO_SHEET, 2);
        XSSFRow header = sheet.createRow(1);
        cells(header, List.of("项目", "内容", "说明"), FormStyles.Kind.HEADER);
        int row = 2;
        for (FormSpec.Field field : fields().values()) {
            XSSFRow line = sheet.createRow(row++);
            set(line, 0, field.name(), FormStyles.Kind.HEADER);
            set(line, 1, field.defaultValue(), FormStyles.Kind.INPUT);
            set(line, 2, field.help(), FormStyles.Kind.HELP);
        }
        sheet.setColumnWidth(0, 14 * CHARACTER);
        sheet.setColumnWidth(1, 60 * CHARACTER);
        sheet.setColumnWidth(2, 70 * CHARACTER);
        sheet.createFreezePane(0, 2);
    }

    // The brief's own keys first, with what the template says of them; then the template's further fields.
    private Map<String, FormSpec.Field> fields() {
        Map<String, FormSpec.Field> fields = new LinkedHashMap<>();
        for (String key : keys.infoNames()) {
            String given = key.equals("模板") ? spec.template() : "";
            fields.put(key, new FormSpec.Field(key, words.get(INFO_SHEET).get(key).text(), given));
        }
        for (FormSpec.Field field : spec.fields()) {
            String name = keys.info(field.name()).orElse(field.name());
            FormSpec.Field own = fields.getOrDefault(name, field);
            boolean template = name.equals("模板");
            fields.put(name, new FormSpec.Field(
                    name,
                    field.help().isEmpty() ? own.help() : field.help(),
                    template || field.defaultValue().isEmpty() ? own.defaultValue() : field.defaultValue()));
        }
        return fields;
    }

    private void facts(XSSFSheet sheet) {
        List<String> names = keys.factNames();
        title(sheet, FACT_SHEET, names.size());
        XSSFRow header = sheet.createRow(1);
        XSSFRow help = sheet.createRow(2);
        XSSFRow example = sheet.createRow(3);
        set(header, 0, NUMBER, FormStyles.Kind.HEADER);
        set(help, 0, "说明", FormStyles.Kind.HELP);
        set(example, 0, "示例", FormStyles.Kind.HELP);
        for (int i = 0; i < names.size(); i++) {
            set(header, i + 1, names.get(i), FormStyles.Kind.HEADER);
            set(help, i + 1, words.get(FACT_SHEET).get(names.get(i)).text(), FormStyles.Kind.HELP);
            set(example, i + 1, words.get("示例").get(names.get(i)).text(), FormStyles.Kind.HELP);
        }
        for (int r = FIRST_FACT_ROW; r < FIRST_FACT_ROW + ROWS; r++) {
            XSSFRow row = sheet.createRow(r);
            for (int c = 0; c <= names.size(); c++) {
                set(row, c, "", FormStyles.Kind.INPUT);
            }
        }
        width(sheet, 0, NUMBER);
        for (int i = 0; i < names.size(); i++) {
            width(sheet, i + 1, names.get(i));
        }
        sheet.createFreezePane(0, 2);
        choices(sheet, names);
    }

    private void width(XSSFSheet sheet, int column, String name) {
        String given = words.get("列宽").get(name).text();
        int characters = given.matches("[1-9][0-9]{0,2}") ? Math.min(Integer.parseInt(given), 255) : 20;
        sheet.setColumnWidth(column, characters * CHARACTER);
    }

    // Lists in a formula end at 255 characters, so the themes stand on a sheet of their own.
    private void choices(XSSFSheet sheet, List<String> names) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        if (!themes.isEmpty()) {
            choose(sheet, helper, names.indexOf(BriefKeys.THEME) + 1,
                    helper.createFormulaListConstraint(OPTION_SHEET + "!$A$1:$A$" + themes.size()));
        }
        String[] categories = Arrays.stream(Category.values()).map(Category::chinese).toArray(String[]::new);
        choose(sheet, helper, names.indexOf(BriefKeys.CATEGORY) + 1, helper.createExplicitListConstraint(categories));
    }

    private static void choose(
            XSSFSheet sheet, DataValidationHelper helper, int column, DataValidationConstraint constraint) {
        CellRangeAddressList cells =
                new CellRangeAddressList(FIRST_FACT_ROW, FIRST_FACT_ROW + ROWS - 1, column, column);
        DataValidation validation = helper.createValidation(constraint, cells);
        // A hint, not a cage: other words may be typed.
        validation.setShowErrorBox(false);
        validation.setSuppressDropDownArrow(true);
        sheet.addValidationData(validation);
    }

    private void options(XSSFSheet sheet) {
        for (int i = 0; i < themes.size(); i++) {
            sheet.createRow(i).createCell(0).setCellValue(themes.get(i));
        }
    }

    private void title(XSSFSheet sheet, String name, int lastColumn) {
        set(sheet.createRow(0), 0, words.get("标题").get(name).text(), FormStyles.Kind.TITLE);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, lastColumn));
    }

    private void cells(XSSFRow row, List<String> texts, FormStyles.Kind kind) {
        for (int i = 0; i < texts.size(); i++) {
            set(row, i, texts.get(i), kind);
        }
    }

    private void set(XSSFRow row, int column, String text, FormStyles.Kind kind) {
        var cell = row.createCell(column);
        cell.setCellStyle(styles.of(kind));
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}

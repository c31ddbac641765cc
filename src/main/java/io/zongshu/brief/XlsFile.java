package io.zongshu.brief;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads workbooks of Excel 97 to 2003 (.xls, .et), and says what other OLE2 files are. */
final class XlsFile {
    private XlsFile() {}

    /** Whether an OLE2 file is an old Word document that is not locked. */
    static boolean isWord(Path path, String file) {
        return hasEntry(path, file, "WordDocument");
    }

    static boolean hasMacros(Path path, String file) {
        return hasEntry(path, file, "_VBA_PROJECT_CUR");
    }

    private static boolean hasEntry(Path path, String file, String entry) {
        try (POIFSFileSystem system = new POIFSFileSystem(path.toFile(), true)) {
            return system.getRoot().hasEntry(entry);
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            throw BriefMessages.unreadable(file, e);
        }
    }

    /** All sheets. */
    static List<Grid> read(Path path, String file) {
        try (POIFSFileSystem system = new POIFSFileSystem(path.toFile(), true)) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntry(Decryptor.DEFAULT_POIFS_ENTRY)) {
                throw BriefMessages.encrypted(file);
            }
            if (!root.hasEntry("Workbook") && !root.hasEntry("Book")) {
                throw BriefMessages.wrongKind(file, "其他程序的文件");
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
                return grids(workbook, file);
            }
        } catch (EncryptedDocumentException e) {
            throw BriefMessages.encrypted(file);
        } catch (IOException e) {
            throw BriefMessages.unreadable(file, e);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
                | UnsupportedOperationException e) {
            // The old format is read by records; damaged ones fail in many ways, and all mean the same to the user.
            throw BriefMessages.unreadable(file, e);
        }
    }

    private static List<Grid> grids(HSSFWorkbook workbook, String file) {
        CellFormat format = new CellFormat(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        List<Grid> grids = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            HSSFSheet sheet = workbook.getSheetAt(i);
            boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            Grid grid = Grid.empty(file, sheet.getSheetName(), hidden);
            for (Row row : sheet) {
                if (row.getZeroHeight()) {
                    grid.hiddenRows().add(row.getRowNum());
                }
                for (Cell cell : row) {
                    grid.put(cell.getRowIndex(), cell.getColumnIndex(), text(cell, format));
                    if (sheet.isColumnHidden(cell.getColumnIndex())) {
                        grid.hiddenColumns().add(cell.getColumnIndex());
                    }
                }
            }
            for (CellRangeAddress merge : sheet.getMergedRegions()) {
                grid.merges().add(new Grid.Merge(
                        merge.getFirstRow(), merge.getFirstColumn(), merge.getLastRow(), merge.getLastColumn()));
            }
            grids.add(grid);
        }
        return grids;
    }

    private static String text(Cell cell, CellFormat format) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> format.show(
                    cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
            case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
            case ERROR -> FormulaError.isValidCode(cell.getErrorCellValue())
                    ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                    : "#REF!";
            default -> "";
        };
    }
}

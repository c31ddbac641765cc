package io.zongshu.cli;

import io.zongshu.check.Finding;
import io.zongshu.export.AnnotatedCopy;
import io.zongshu.export.DocxExporter;
import io.zongshu.export.ExportOptions;
import io.zongshu.export.FileRemark;
import io.zongshu.export.InputFiles;
import io.zongshu.export.LayoutProfile;
import io.zongshu.export.Remark;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Settings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes what was found as comments and tracked changes: into a copy of the file itself if it is a .docx, else into a Word
 * file laid out anew, one for each paper.
 */
final class CheckAnnotation {
    private static final String SUFFIX = ".docx";

    private CheckAnnotation() {}

    /** @throws CannotContinue if the target is no .docx, or the paper itself */
    static void require(Path target, Path source) {
        if (!String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(SUFFIX)) {
            throw CannotContinue.usage(CheckTextMessages.annotatesWordOnly(target));
        }
        InputFiles.protect(target, List.of(source), "--annotate");
    }

    /** The files written. */
    static List<Path> write(CheckedFile checked, Path source, Path target, Settings settings) {
        if (AnnotatedCopy.takes(source)) {
            List<FileRemark> remarks = new ArrayList<>();
            for (CheckedFile.CheckedPaper paper : checked.papers()) {
                paper.report().findings().forEach(f -> remarks.add(new FileRemark(paper.lines(f), paper.text(f), remark(f))));
            }
            AnnotatedCopy.write(source, remarks, target);
            return List.of(target);
        }
        LayoutProfile profile = LayoutProfile.load(settings);
        List<Path> written = new ArrayList<>();
        for (CheckedFile.CheckedPaper paper : checked.papers()) {
            Path one = checked.papers().size() == 1 ? target : numbered(target, written.size() + 1);
            DocxExporter.write(paper.article().document(), profile,
                    ExportOptions.of(profile).withRemarks(paper.report().findings().stream().map(CheckAnnotation::remark).toList()),
                    one, List.of(source));
            written.add(one);
        }
        return written;
    }

    private static Remark remark(Finding finding) {
        return new Remark(finding.paragraph(), finding.start(), finding.end(), CheckTextMessages.comment(finding), finding.replacement());
    }

    private static Path numbered(Path target, int n) {
        String name = String.valueOf(target.getFileName());
        return target.resolveSibling(name.substring(0, name.length() - SUFFIX.length()) + "-" + n + SUFFIX);
    }
}

package io.zongshu.learn;

import io.zongshu.bank.Bank;
import io.zongshu.bank.BankFile;
import io.zongshu.bank.Formula;
import io.zongshu.bank.Paper;
import io.zongshu.files.Settings;
import io.zongshu.language.Themes;
import io.zongshu.read.SourceFiles;
import io.zongshu.read.SourceReader;
import io.zongshu.structure.Article;
import io.zongshu.structure.Structure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Learns the bank that ships with the program from the sample papers; run by the build. */
public final class BuiltInBankBuilder {
    private static final double LEAST_SCORE = 0.3;

    private BuiltInBankBuilder() {}

    /** Arguments: folder of the sample papers, file to write. */
    public static void main(String[] args) {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: corpus-folder bank-file");
        }
        Settings settings = Settings.builtIn();
        Structure structure = Structure.load(settings);
        Themes themes = Themes.load(settings);
        NoPaper noPaper = NoPaper.load(settings);
        List<Paper> papers = new ArrayList<>();
        for (Path file : SourceFiles.find(List.of(Path.of(args[0])))) {
            String name = String.valueOf(file.getFileName());
            if (noPaper.isNamedBy(file)) {
                continue;
            }
            for (Article article : structure.articles(SourceReader.read(file))) {
                papers.add(Learn.paper(article, "内置样例/" + name, themes));
            }
        }
        Bank bank = Learn.mine(papers, Learn.Options.standard(settings));
        BankFile.write(Path.of(args[1]), likely(bank), "built-in", Learn.dictionaries(settings));
    }

    /** Without unlikely candidates: nobody inspects this bank, and every command opens it. */
    private static Bank likely(Bank bank) {
        List<Formula> formulas =
                bank.formulas().stream().filter(f -> f.score() >= LEAST_SCORE).toList();
        return Bank.mined(bank.papers(), formulas, bank.frames(), bank.headingPatterns(), bank.skeletons(),
                bank.nearDuplicates());
    }
}

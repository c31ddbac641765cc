package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.brief.Brief;
import io.zongshu.brief.PossibleMatch;
import io.zongshu.compose.Composer;
import io.zongshu.compose.LastYear;
import io.zongshu.template.PaperTemplate;
import java.util.List;
import java.util.Optional;

/**
 * All that a draft is made of.
 *
 * @param like last year's paper, if this year's is to be built like it
 * @param notes what the writer should know about the reading of the brief
 * @param possible what sources may tell twice, or with two values
 * @param own the office's bank; may be empty
 * @param builtIn empty with --no-builtin
 */
record Drafting(
        Brief brief, Optional<LastYear> like, List<String> notes, List<PossibleMatch> possible, PaperTemplate template, Bank own, Bank builtIn, Composer composer) {
    Drafting {
        notes = List.copyOf(notes);
        possible = List.copyOf(possible);
    }
}

package io.zongshu.cli;

import io.zongshu.bank.Bank;
import io.zongshu.bank.FileStamp;
import io.zongshu.bank.LearnedFile;
import io.zongshu.bank.PaperStage;
import io.zongshu.files.CannotContinue;
import io.zongshu.files.Parallel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes many files, several at a time; a file that the bank knows and that has not changed is left alone. */
final class FolderIntake {
    private static final int AT_A_TIME = 64;

    private final PaperIntake intake;
    private final int threads;
    private final Map<String, LearnedFile> known = new HashMap<>();
    private final List<LearnedFile> files = new ArrayList<>();
    private final List<PaperIntake.FileNote> failures = new ArrayList<>();
    private final List<PaperIntake.FileNote> skipped = new ArrayList<>();
    private int unchanged;
    private int opened;
    private int taken;

    /**
     * Nothing taken yet.
     *
     * @param before the bank that may know files; {@link Bank#EMPTY} for reading all of them
     */
    FolderIntake(PaperIntake intake, Bank before, int threads) {
        this.intake = intake;
        this.threads = threads;
        before.files().forEach(f -> known.merge(f.location(), f, (a, b) -> a.hash().compareTo(b.hash()) <= 0 ? a : b));
    }

    /** How a file is known to banks: its absolute path. */
    static String location(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    private record One(Optional<LearnedFile> file, PaperIntake.Taken taken, boolean unchanged) {}

    /** Takes files in; the papers that were read go to the stage. Those named by the user are always taken. */
    void run(List<Path> all, List<Path> named, PaperStage stage, Progress progress) {
        List<Path> selected = select(all, new HashSet<>(named));
        int[] done = {0};
        Parallel.forEach(selected, threads, this::take, one -> {
            if (done[0]++ % AT_A_TIME == 0) {
                progress.step(IntakeMessages.reading(), done[0] - 1, selected.size());
            }
            one.file.ifPresent(files::add);
            one.taken.papers().forEach(stage::add);
            failures.addAll(one.taken.failures());
            skipped.addAll(one.taken.skipped());
            unchanged += one.unchanged ? 1 : 0;
            opened += one.taken.opened();
            taken += one.taken.papers().size();
        });
    }

    private List<Path> select(List<Path> all, Set<Path> named) {
        List<Path> selected = new ArrayList<>();
        for (Path file : all) {
            if (intake.mayBePaper(file) || named.contains(file) || known.containsKey(location(file))) {
                selected.add(file);
            } else {
                skipped.add(new PaperIntake.FileNote(file.toString(), IntakeMessages.noPaper()));
            }
        }
        return selected;
    }

    private One take(Path path) {
        Optional<LearnedFile> old = Optional.ofNullable(known.get(location(path)));
        try {
            FileStamp stamp = FileStamp.of(path);
            if (old.isPresent() && stamp.isOf(old.get())) {
                return new One(old, nothing(List.of()), true);
            }
            if (old.isPresent() && old.get().size() == stamp.size() && old.get().hash().equals(FileStamp.hash(path))) {
                LearnedFile same = old.get();
                return new One(Optional.of(stamp.file(same.location(), same.hash(), same.papers())), nothing(List.of()), true);
            }
            return read(path, stamp, old);
        } catch (CannotContinue e) {
            return new One(old, nothing(List.of(new PaperIntake.FileNote(path.toString(), String.valueOf(e.getMessage())))), false);
        }
    }

    private One read(Path path, FileStamp stamp, Optional<LearnedFile> old) {
        PaperIntake.Taken found = intake.take(path);
        if (found.papers().isEmpty() && !found.failures().isEmpty()) {
            // What could be read before and cannot now is not given up.
            return new One(old, found, false);
        }
        List<LearnedFile.Item> papers =
                found.papers().stream().map(p -> new LearnedFile.Item(p.id(), p.file())).toList();
        FileStamp seen = found.isWhole() ? stamp : new FileStamp(-1, stamp.modified());
        Optional<LearnedFile> file = papers.isEmpty() ? Optional.empty()
                : Optional.of(seen.file(location(path), FileStamp.hash(path), papers));
        return new One(file, found, false);
    }

    private static PaperIntake.Taken nothing(List<PaperIntake.FileNote> failures) {
        return new PaperIntake.Taken(List.of(), failures, List.of(), failures.size());
    }

    /** The files that the bank has learned from now; one that can no longer be read stays as it was. */
    List<LearnedFile> files() {
        return files;
    }

    List<PaperIntake.FileNote> failures() {
        return failures;
    }

    List<PaperIntake.FileNote> skipped() {
        return skipped;
    }

    /** Files that were not read again. */
    int unchanged() {
        return unchanged;
    }

    /** Files that were opened, those in archives included. */
    int opened() {
        return opened;
    }

    /** Papers that were taken. */
    int taken() {
        return taken;
    }
}

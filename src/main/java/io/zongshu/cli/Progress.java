package io.zongshu.cli;

/** A bar on the message stream, drawn only where a person watches. */
final class Progress {
    private static final int WIDTH = 24;

    private final Console console;
    private final boolean shown;
    private int lastPercent = -1;
    private int drawn;

    Progress(Console console, boolean wanted) {
        this.console = console;
        this.shown = wanted && console.terminal();
    }

    /** So much of a work is done. */
    void step(String work, int done, int all) {
        int percent = (int) (100L * done / Math.max(1, all));
        if (!shown || percent == lastPercent) {
            return;
        }
        lastPercent = percent;
        int full = percent * WIDTH / 100;
        draw(work + " [" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + percent + "%（" + done + "/" + all + "）");
    }

    /** A work whose length is not known. */
    void say(String work) {
        if (shown) {
            draw(work);
        }
    }

    /** Takes the bar away. */
    void end() {
        if (shown) {
            draw("");
            console.err().print("\r");
        }
    }

    // Blanks over what was there: older Windows windows know no other way to clear a line.
    private void draw(String line) {
        console.err().print("\r" + Columns.pad(line, drawn));
        console.err().flush();
        drawn = Columns.width(line);
    }
}

package org.stathouse.bench;

import java.io.PrintStream;
import java.util.Locale;

/** Prints figures as the lines of one table, each as soon as it is known. */
class Table {

    private static final String LINE = "%-12s %-62s %10s %-9s %-21s %-8s %s%n";

    private final PrintStream out;
    private boolean begun;

    Table(PrintStream out) {
        this.out = out;
    }

    void print(Figure figure) {
        if (!begun) {
            out.printf(Locale.ROOT, LINE, "benchmark", "measure", "median", "unit", "least - most", "goal", "");
            begun = true;
        }
        String spread = Figure.number(figure.least()) + " - " + Figure.number(figure.most());
        out.printf(
                Locale.ROOT,
                LINE,
                figure.benchmark(),
                figure.measure(),
                Figure.number(figure.median()),
                figure.unit(),
                spread,
                figure.goal() == null ? "" : figure.goal(),
                figure.met() == null ? "" : figure.met() ? "met" : "MISSED");
        out.flush();
    }
}

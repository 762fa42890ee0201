package org.stathouse.portfolio.packet;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportHistories.MonthStatus;

/** How an action's color compares with the month before; nothing is said where one of the two months has none. */
final class Trend {

    private Trend() {}

    /** "Better", "Worse", "Same" or nothing. */
    static String of(List<MonthStatus> history, YearMonth month) {
        Rag now = color(history, month);
        Rag before = color(history, month.minusMonths(1));
        if (now == null || before == null) {
            return "";
        }
        int change = now.compareTo(before);
        return change == 0 ? "Same" : change < 0 ? "Better" : "Worse";
    }

    private static @Nullable Rag color(List<MonthStatus> history, YearMonth month) {
        return history.stream()
                .filter(one -> one.month().equals(month))
                .findFirst()
                .map(one -> one.status().rag())
                .orElse(null);
    }
}

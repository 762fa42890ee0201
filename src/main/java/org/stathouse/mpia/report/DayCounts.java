package org.stathouse.mpia.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.PublicFigures;

/** How often something took so many days, and from that the middle, the mean and the longest. */
final class DayCounts {

    private final TreeMap<Integer, Long> counts = new TreeMap<>();
    private long total;
    private long sum;

    void add(int days, long times) {
        counts.merge(days, times, Long::sum);
        total += times;
        sum += days * times;
    }

    /** None where nothing was counted; the mean with one place. */
    PublicFigures.@Nullable Days days() {
        BigDecimal median = median();
        return median == null
                ? null
                : new PublicFigures.Days(
                        median, BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(total), 1, RoundingMode.HALF_UP), counts.lastKey());
    }

    /** The value in the middle; between two, their mean. */
    @Nullable BigDecimal median() {
        if (total == 0) {
            return null;
        }
        int below = at((total - 1) / 2);
        int above = at(total / 2);
        return BigDecimal.valueOf(below + (long) above).divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP);
    }

    private int at(long place) {
        long passed = 0;
        for (Map.Entry<Integer, Long> entry : counts.entrySet()) {
            passed += entry.getValue();
            if (passed > place) {
                return entry.getKey();
            }
        }
        return counts.lastKey();
    }
}

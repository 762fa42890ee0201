package org.stathouse.stat.catalog;

import java.time.Month;
import java.util.EnumSet;
import java.util.Set;

/** The months from one to another, over the end of the year where the last lies before the first. */
final class SeasonMonths {

    private SeasonMonths() {}

    static Set<Month> of(Month from, Month to) {
        Set<Month> months = EnumSet.of(from);
        for (Month month = from; month != to; month = month.plus(1)) {
            months.add(month.plus(1));
        }
        return months;
    }
}

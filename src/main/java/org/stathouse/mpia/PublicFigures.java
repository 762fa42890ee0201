package org.stathouse.mpia;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What everybody may know of how the City answers requests (mpia.md §6), for the public pages. Open to anyone; nothing of a person. */
public interface PublicFigures {

    /** The calendar years in which requests were received, newest first. */
    List<Integer> years();

    /** The figures of the requests received in a calendar year, as they stand today; zeros for a year without any. */
    Figures of(int year);

    /**
     * @param asOf the day of these figures in the City's time zone
     * @param outcomes how many ended how; outcomes that did not occur are absent
     * @param workingDays from receipt to closing in working days, none while nothing is closed
     * @param calendarDays from receipt to closing in calendar days, none while nothing is closed
     * @param tenDayDue requests for which a ten-day letter was due
     * @param tenDaySent of those, in how many it went out in time
     * @param tenDayLate in how many it went out late, or has not gone out though its day has passed
     * @param charged fees charged, US dollars with two places
     * @param waived fees waived, US dollars with two places
     * @param disputes how many were opened by each route; routes without any are absent
     * @param agencies by name
     */
    record Figures(
            int year,
            LocalDate asOf,
            long received,
            long closed,
            long pending,
            Map<Outcome, Long> outcomes,
            @Nullable Days workingDays,
            @Nullable Days calendarDays,
            long tenDayDue,
            long tenDaySent,
            long tenDayLate,
            BigDecimal charged,
            BigDecimal waived,
            long waiversAsked,
            long waiversGranted,
            Map<DisputeRoute, Long> disputes,
            List<AgencyFigures> agencies) {

        public Figures {
            outcomes = Map.copyOf(outcomes);
            disputes = Map.copyOf(disputes);
            agencies = List.copyOf(agencies);
        }
    }

    /** How long it took: a half of the requests at most {@code median} days. */
    record Days(BigDecimal median, BigDecimal mean, int longest) {}

    /** @param medianWorkingDays none while nothing is closed */
    record AgencyFigures(String agency, long received, long closed, @Nullable BigDecimal medianWorkingDays) {}
}

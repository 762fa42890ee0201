package org.stathouse.mpia.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.PublicFigures;

/**
 * The yearly figures (mpia.md §6) of the requests that the City received in one calendar year, as they stand on a day. Amounts are US
 * dollars with two places. What each figure counts stands in {@link ReportSections}.
 *
 * @param asOf the day of the figures, in the City's time zone
 * @param agency the plan's agency that they are narrowed to, none for the whole City
 * @param outcomes of the closed ones
 * @param oldest the ten open ones that were received first
 * @param calendarDays from receipt to closing; none while nothing is closed
 * @param workingDays the same by the City's working days
 */
public record YearlyReport(
        int year,
        LocalDate asOf,
        @Nullable UUID agency,
        @Nullable String agencyName,
        long received,
        long closed,
        long pending,
        Map<Outcome, Long> outcomes,
        List<Open> oldest,
        List<AgencyLine> agencies,
        PublicFigures.@Nullable Days calendarDays,
        PublicFigures.@Nullable Days workingDays,
        TenDayLetters tenDayLetters,
        Consents consents,
        Fees fees,
        Waivers waivers,
        Work work,
        List<Applied> exemptions,
        List<DisputeLine> disputes,
        long postings) {

    public YearlyReport {
        outcomes = Map.copyOf(outcomes);
        oldest = List.copyOf(oldest);
        agencies = List.copyOf(agencies);
        exemptions = List.copyOf(exemptions);
        disputes = List.copyOf(disputes);
    }

    /** A request that is still open, and for how long. */
    public record Open(UUID id, String number, LocalDate receivedOn, long calendarDays, int workingDays) {}

    /**
     * One agency's part.
     *
     * @param agency none for requests that no agency was assigned to yet
     * @param medianWorkingDays none while nothing is closed
     */
    public record AgencyLine(
            @Nullable UUID agency, String name, long received, long closed, long pending, @Nullable BigDecimal medianWorkingDays) {}

    /** @param due those sent and those whose day has passed without one; {@code inTime} and {@code late} add up to it */
    public record TenDayLetters(long due, long inTime, long sentLate, long missing) {

        /** Sent after its day, or not sent though its day has passed. */
        public long late() {
            return sentLate + missing;
        }
    }

    /** Consents to more time (E1): asked for, agreed to, refused. */
    public record Consents(long asked, long agreed, long refused) {}

    /** @param estimatedLow and {@code estimatedHigh} the range of the newest estimates */
    public record Fees(BigDecimal estimatedLow, BigDecimal estimatedHigh, BigDecimal charged, BigDecimal collected, BigDecimal waived) {}

    /** @param granted in whole or in part */
    public record Waivers(long asked, long granted, long refused) {}

    /** @param unratedHours for which no rate was known, so that they have no cost */
    public record Work(BigDecimal hours, BigDecimal cost, BigDecimal unratedHours) {}

    /** @param requests in how many requests it was cited */
    public record Applied(String code, String title, long requests) {}

    /** @param result in words; none while the dispute is open */
    public record DisputeLine(DisputeRoute route, @Nullable String result, long cases) {}
}

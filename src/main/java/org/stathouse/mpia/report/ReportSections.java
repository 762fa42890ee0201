package org.stathouse.mpia.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.PublicFigures;

/** The yearly report in words, section by section: each figure with what it counts. Page, PDF and CSV show the same. */
public final class ReportSections {

    private ReportSections() {}

    /** One section with its figures. */
    public record Section(String title, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One figure.
     *
     * @param means what it counts
     * @param request the one request that it is about, to open it
     */
    public record Line(String name, String value, String means, @Nullable UUID request) {

        static Line of(String name, Object value, String means) {
            return new Line(name, value instanceof Long count ? String.format(Locale.US, "%,d", count) : value.toString(), means, null);
        }
    }

    /** All of it, in the order of mpia.md §6. */
    public static List<Section> of(YearlyReport report) {
        return List.of(
                requests(report),
                outcomes(report),
                time(report),
                tenDay(report.tenDayLetters(), report.consents()),
                agencies(report),
                oldest(report),
                exemptions(report),
                money(report.fees(), report.waivers(), report.work()),
                disputes(report),
                postings(report));
    }

    private static Section requests(YearlyReport report) {
        return new Section("Requests", List.of(
                Line.of("Received", report.received(), "Requests that the City received in the year, by the day of receipt by the first agency."),
                Line.of("Closed", report.closed(), "Of those, closed by the day of these figures, whatever their outcome."),
                Line.of("Pending", report.pending(), "Of those, still open on the day of these figures.")));
    }

    private static Section outcomes(YearlyReport report) {
        List<Line> lines = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            lines.add(Line.of(outcome.label(), report.outcomes().getOrDefault(outcome, 0L), "Closed requests that ended so; a reopened one counts by its last outcome."));
        }
        return new Section("Outcomes", lines);
    }

    private static Section time(YearlyReport report) {
        List<Line> lines = new ArrayList<>();
        days(lines, "working days", report.workingDays(), "by the City’s holiday calendar");
        days(lines, "calendar days", report.calendarDays(), "weekends and holidays included");
        return new Section("Time from receipt to closing", lines);
    }

    private static void days(List<Line> lines, String kind, PublicFigures.@Nullable Days days, String how) {
        lines.add(Line.of("Median, " + kind, days == null ? "–" : plain(days.median()), "A half of the closed requests took at most so long, " + how + ". The day of receipt is not counted."));
        lines.add(Line.of("Mean, " + kind, days == null ? "–" : plain(days.mean()), "The sum of the days of all closed requests by their number, rounded to one place."));
        lines.add(Line.of("Longest, " + kind, days == null ? "–" : String.valueOf(days.longest()), "The closed request that took longest."));
    }

    private static Section tenDay(YearlyReport.TenDayLetters letters, YearlyReport.Consents consents) {
        return new Section("Ten-day letters and more time", List.of(
                Line.of("Ten-day letters due", letters.due(), "Requests with a ten-day letter sent, or whose tenth working day has passed without one; not those closed before (GP §4-203(b)(2))."),
                Line.of("Sent in time", letters.inTime(), "Sent on or before the legal day."),
                Line.of("Sent late", letters.sentLate(), "Sent after the legal day."),
                Line.of("Not sent", letters.missing(), "The legal day has passed, and none was sent: a denial by law (GP §4-203(b)(3))."),
                Line.of("Consents asked for", consents.asked(), "Requests to the requester for more time, at most 30 days (GP §4-203(d))."),
                Line.of("Consents given", consents.agreed(), "Of those, agreed to on file."),
                Line.of("Consents refused", consents.refused(), "Of those, refused.")));
    }

    private static Section agencies(YearlyReport report) {
        return new Section("By agency: received / closed / pending / median working days", report.agencies().stream()
                .map(line -> Line.of(
                        line.name(),
                        "%,d / %,d / %,d / %s".formatted(
                                line.received(), line.closed(), line.pending(), line.medianWorkingDays() == null ? "–" : plain(line.medianWorkingDays())),
                        "By the agency whose custodian answers."))
                .toList());
    }

    private static Section oldest(YearlyReport report) {
        return new Section("Oldest pending requests", report.oldest().stream()
                .map(open -> new Line(
                        open.number(),
                        "%,d working days".formatted(open.workingDays()),
                        "Received on " + open.receivedOn() + ", " + open.calendarDays() + " calendar days ago.",
                        open.id()))
                .toList());
    }

    private static Section exemptions(YearlyReport report) {
        return new Section("Exemptions applied", report.exemptions().stream()
                .map(line -> Line.of("§" + line.code() + " " + line.title(), line.requests(), "Requests denied in whole or part in which it was cited."))
                .toList());
    }

    private static Section money(YearlyReport.Fees fees, YearlyReport.Waivers waivers, YearlyReport.Work work) {
        return new Section("Fees, waivers and work", List.of(
                Line.of("Fees estimated", dollars(fees.estimatedLow()) + " to " + dollars(fees.estimatedHigh()), "The sum of each request’s newest estimate, a range."),
                Line.of("Fees charged", dollars(fees.charged()), "Final fees after waivers and cuts."),
                Line.of("Fees collected", dollars(fees.collected()), "Payments less refunds."),
                Line.of("Fees waived", dollars(fees.waived()), "What waivers took off the final fees."),
                Line.of("Waivers asked for", waivers.asked(), "Requests for a waiver (GP §4-206(e))."),
                Line.of("Waivers granted", waivers.granted(), "Of those, granted in whole or in part."),
                Line.of("Waivers refused", waivers.refused(), "Of those, refused."),
                Line.of("Hours", plain(work.hours()), "Hours of search, preparation, review and reproduction, the two free ones included."),
                Line.of("Cost of the hours", dollars(work.cost()), "Those hours by the rate of each person, or of their job class, on that day."),
                Line.of("Hours without a rate", plain(work.unratedHours()), "Hours of people for whom no rate was on file; they have no cost above.")));
    }

    private static Section disputes(YearlyReport report) {
        return new Section("Disputes", report.disputes().stream()
                .map(line -> Line.of(
                        line.route().label() + ": " + (line.result() == null ? "pending" : line.result()),
                        line.cases(),
                        "Disputes about the year’s requests with this result."))
                .toList());
    }

    private static Section postings(YearlyReport report) {
        return new Section("Proactive disclosure", List.of(
                Line.of("Postings", report.postings(), "Records posted in the year without anybody’s request (GP §4-104); of the whole City.")));
    }

    private static String dollars(BigDecimal amount) {
        return String.format(Locale.US, "$%,.2f", amount);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

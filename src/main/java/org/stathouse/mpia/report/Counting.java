package org.stathouse.mpia.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.mpia.PublishedRecords;

/** Makes the yearly figures of what the tables count. Rights are those of the caller. */
@Component
class Counting {

    private static final int OLDEST = 10;

    private final CountRows rows;
    private final PublishedRecords published;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;

    Counting(CountRows rows, PublishedRecords published, WorkingCalendar calendar, Deadlines deadlines) {
        this.rows = rows;
        this.published = published;
        this.calendar = calendar;
        this.deadlines = deadlines;
    }

    YearlyReport count(Scope scope, @Nullable String agencyName) {
        LocalDate today = deadlines.today();
        List<CountRows.Span> spans = rows.spans(scope);
        WorkingDayNumbers numbers = new WorkingDayNumbers(calendar, scope.from(), last(spans, today));
        Tally whole = new Tally();
        spans.forEach(span -> whole.add(span, numbers));
        return new YearlyReport(
                scope.year(),
                today,
                scope.agency(),
                agencyName,
                whole.received,
                whole.closed,
                whole.received - whole.closed,
                rows.outcomes(scope).stream().collect(Collectors.toMap(CountRows.OutcomeCount::outcome, CountRows.OutcomeCount::requests)),
                rows.oldest(scope, OLDEST).stream().map(open -> open(open, today, numbers)).toList(),
                byAgency(spans, numbers),
                whole.calendarDays.days(),
                whole.workingDays.days(),
                rows.tenDayLetters(scope, today),
                rows.consents(scope),
                rows.fees(scope),
                rows.waivers(scope),
                rows.work(scope),
                rows.exemptions(scope),
                rows.disputes(scope),
                published.postedBetween(scope.from(), scope.to()));
    }

    List<Integer> years() {
        return rows.years();
    }

    private static LocalDate last(List<CountRows.Span> spans, LocalDate today) {
        return spans.stream()
                .flatMap(span -> Optional.ofNullable(span.closedOn()).stream())
                .filter(closed -> closed.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    private static YearlyReport.Open open(CountRows.OpenRequest open, LocalDate today, WorkingDayNumbers numbers) {
        return new YearlyReport.Open(
                open.id(),
                open.number(),
                open.receivedOn(),
                ChronoUnit.DAYS.between(open.receivedOn(), today),
                numbers.between(open.receivedOn(), today));
    }

    private static List<YearlyReport.AgencyLine> byAgency(List<CountRows.Span> spans, WorkingDayNumbers numbers) {
        Map<Optional<UUID>, Tally> tallies = new LinkedHashMap<>();
        for (CountRows.Span span : spans) {
            tallies.computeIfAbsent(Optional.ofNullable(span.agency()), agency -> new Tally()).add(span, numbers);
        }
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().line(entry.getKey().orElse(null)))
                .sorted(Comparator.comparing((YearlyReport.AgencyLine line) -> line.agency() == null).thenComparing(YearlyReport.AgencyLine::name))
                .toList();
    }

    /** What is added up over the days of receipt and closing. */
    private static final class Tally {

        private long received;
        private long closed;
        private @Nullable String name;
        private final DayCounts calendarDays = new DayCounts();
        private final DayCounts workingDays = new DayCounts();

        void add(CountRows.Span span, WorkingDayNumbers numbers) {
            received += span.requests();
            name = span.name();
            LocalDate end = span.closedOn();
            if (end != null) {
                closed += span.requests();
                calendarDays.add((int) ChronoUnit.DAYS.between(span.receivedOn(), end), span.requests());
                workingDays.add(numbers.between(span.receivedOn(), end), span.requests());
            }
        }

        YearlyReport.AgencyLine line(@Nullable UUID agency) {
            return new YearlyReport.AgencyLine(
                    agency, name == null ? "Not assigned yet" : name, received, closed, received - closed, workingDays.median());
        }
    }
}

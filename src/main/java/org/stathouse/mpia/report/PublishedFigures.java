package org.stathouse.mpia.report;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.mpia.DisputeRoute;
import org.stathouse.mpia.PublicFigures;

/** The figures that everybody may know: sums only, no request and no person. Counted at most once a minute a year, whoever asks. */
@Component
class PublishedFigures implements PublicFigures {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_YEARS = 50;

    private final Counting counting;
    private final Cache<Integer, Figures> counted =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST_YEARS).build();

    PublishedFigures(Counting counting) {
        this.counting = counting;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return counting.years();
    }

    @Override
    @Transactional(readOnly = true)
    public Figures of(int year) {
        Figures known = counted.getIfPresent(year);
        if (known != null) {
            return known;
        }
        // Not inside the cache: others would wait there who hold a connection that this one still needs.
        Figures figures = figures(counting.count(new Scope(year, null), null));
        counted.put(year, figures);
        return figures;
    }

    static Figures figures(YearlyReport report) {
        Map<DisputeRoute, Long> disputes = new EnumMap<>(DisputeRoute.class);
        report.disputes().forEach(line -> disputes.merge(line.route(), line.cases(), Long::sum));
        return new Figures(
                report.year(),
                report.asOf(),
                report.received(),
                report.closed(),
                report.pending(),
                report.outcomes(),
                report.workingDays(),
                report.calendarDays(),
                report.tenDayLetters().due(),
                report.tenDayLetters().inTime(),
                report.tenDayLetters().late(),
                report.fees().charged(),
                report.fees().waived(),
                report.waivers().asked(),
                report.waivers().granted(),
                disputes,
                report.agencies().stream()
                        .map(line -> new AgencyFigures(line.name(), line.received(), line.closed(), line.medianWorkingDays()))
                        .toList());
    }
}

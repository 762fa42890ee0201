package org.stathouse.calendar;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.stathouse.calendar.CityCalendar.HolidaysChanged;

/** The counting over the stored holidays; they are kept in memory like the {@link CityCalendar}'s. */
@Component
class CityLegalCalendar implements LegalCalendar {

    private static final String ALL = "all";

    private final LoadingCache<String, Known> known;

    CityLegalCalendar(HolidayRepository holidays) {
        known = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(all -> new Known(new LegalDays(holidays.days()), Set.copyOf(holidays.filledYears())));
    }

    @Override
    public DayCount count(Span span, HolidayList list) {
        return known.get(ALL).days().count(span, list, true);
    }

    @Override
    public DayCount countWithoutMoving(Span span, HolidayList list) {
        return known.get(ALL).days().count(span, list, false);
    }

    @Override
    public boolean covers(LocalDate day) {
        return known.get(ALL).years().containsAll(List.of(day.getYear(), day.getYear() + 1));
    }

    /** Before anybody else who hears of the commit counts again. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void on(HolidaysChanged changed) {
        known.invalidateAll();
    }

    private record Known(LegalDays days, Set<Integer> years) {}
}

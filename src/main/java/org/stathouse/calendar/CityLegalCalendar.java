package org.stathouse.calendar;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
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

    private final LoadingCache<String, LegalCalendar> known;

    CityLegalCalendar(HolidayRepository holidays) {
        known = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(all -> LegalCalendar.over(holidays.all().stream().map(Holiday::view).toList()));
    }

    @Override
    public DayCount count(Span span, HolidayList list) {
        return known.get(ALL).count(span, list);
    }

    @Override
    public DayCount countWithoutMoving(Span span, HolidayList list) {
        return known.get(ALL).countWithoutMoving(span, list);
    }

    @Override
    public boolean covers(LocalDate day) {
        return known.get(ALL).covers(day);
    }

    /** Before anybody else who hears of the commit counts again. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void on(HolidaysChanged changed) {
        known.invalidateAll();
    }
}

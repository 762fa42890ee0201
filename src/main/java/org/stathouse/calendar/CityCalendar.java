package org.stathouse.calendar;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The working calendar over the stored holidays. They are kept in memory, for the task list asks for every row; an edit made on
 * another node of a cluster is seen within a minute.
 */
@Component
class CityCalendar implements WorkingCalendar {

    private static final String ALL = "all";

    private final LoadingCache<String, WorkingDays> days;

    CityCalendar(HolidayRepository holidays) {
        days = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(all -> new WorkingDays(holidays.observedDays()));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return days.get(ALL).isWorkingDay(day);
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate from, int workingDays) {
        return days.get(ALL).plusWorkingDays(from, workingDays);
    }

    @Override
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        return days.get(ALL).workingDaysBetween(from, to);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
    void on(HolidaysChanged changed) {
        days.invalidateAll();
    }

    /** Told inside the transaction that changes the calendar. */
    record HolidaysChanged() {}
}

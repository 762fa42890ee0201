package org.stathouse.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.calendar.CityCalendar.HolidaysChanged;
import org.stathouse.shared.Messages;

/**
 * Enters the legal holidays of last year to five years ahead where a year is missing, before anything counts working days at
 * start-up, and again when the clock is moved into another year. A day that an administrator has already entered stays as it is.
 */
@Component
class HolidayFill implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(HolidayFill.class);
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 5;

    private final Clock clock;
    private final HolidayRules rules;
    private final HolidayRepository holidays;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private volatile int filledFor;

    HolidayFill(
            Clock clock,
            HolidayRules rules,
            HolidayRepository holidays,
            Messages messages,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.rules = rules;
        this.holidays = holidays;
        this.messages = messages;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public void afterSingletonsInstantiated() {
        fillMissingYears();
    }

    /** A demonstration may be moved on by more years than were filled. */
    @EventListener
    void on(ClockMoved moved) {
        fillMissingYears();
    }

    private void fillMissingYears() {
        int thisYear = LocalDate.now(clock).getYear();
        if (thisYear == filledFor) {
            return;
        }
        IntStream.rangeClosed(thisYear - YEARS_BACK, thisYear + YEARS_AHEAD)
                .filter(year -> !holidays.existsByRuleYear(year))
                .forEach(this::fill);
        filledFor = thisYear;
    }

    private void fill(int year) {
        try {
            transaction.executeWithoutResult(status -> {
                enter(year);
                holidays.flush();
                events.publishEvent(new HolidaysChanged());
            });
        } catch (DataIntegrityViolationException filledByAnotherNode) {
            LOG.info("Another node entered the holidays of {} first", year);
        }
    }

    private void enter(int year) {
        for (LegalHoliday legal : rules.of(year)) {
            if (holidays.findByHeldOn(legal.heldOn()).isEmpty()) {
                holidays.save(Holiday.legal(legal, messages.text("calendar.holiday." + legal.rule())));
            }
        }
    }
}

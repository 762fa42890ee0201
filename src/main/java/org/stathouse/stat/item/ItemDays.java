package org.stathouse.stat.item;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.stat.ItemColor;

/** Asks the City's calendar and clock about the days of an item. */
@Component
class ItemDays {

    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ItemDays(Deadlines deadlines, WorkingCalendar calendar, Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return deadlines.today();
    }

    ItemPolicy.AskedDay asked(@Nullable LocalDate day) {
        return new ItemPolicy.AskedDay(day, today(), day != null && calendar.isWorkingDay(day));
    }

    @Nullable ItemColor color(Item item) {
        var facts = new ColorPolicy.Facts(item.status(), item.begun(), deadlines.closeOf(item.due()));
        return ColorPolicy.color(facts, clock.instant());
    }

    /** Whether the item's last day is over. */
    boolean isOver(Item item) {
        return ColorPolicy.isOver(deadlines.closeOf(item.due()), clock.instant());
    }

    /** 09:00 City time on the day that lies so many working days after that one; negative counts back. */
    Instant opening(LocalDate from, int workingDays) {
        return deadlines.openingOf(calendar.plusWorkingDays(from, workingDays));
    }

    /** The City's day of a moment. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, deadlines.zone());
    }

    /** The first day that is not over yet: what is due before it is overdue. */
    LocalDate firstDayInTime() {
        LocalDate today = today();
        return ColorPolicy.isOver(deadlines.closeOf(today), clock.instant()) ? today.plusDays(1) : today;
    }
}

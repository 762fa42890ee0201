package org.stathouse.raid;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.raid.RaidNotices.Reminder;

/**
 * What is done to the open items once every morning: owners are reminded of last days, and it is noted which items concern
 * several agencies now, for actions are handed from one agency to another.
 */
@Service
@Transactional
class DailyPass {

    /** Owners are reminded so many working days before the last day. */
    static final int WORKING_DAYS_BEFORE = 5;

    private final RaidItemRepository items;
    private final ItemNaming naming;
    private final RaidNotices notices;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final Clock clock;

    DailyPass(
            RaidItemRepository items, ItemNaming naming, RaidNotices notices, WorkingCalendar calendar, Deadlines deadlines, Clock clock) {
        this.items = items;
        this.naming = naming;
        this.notices = notices;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** Does the pass of today if it is 09:00 or later and nobody has done it yet. */
    void runIfDue() {
        LocalDate today = deadlines.today();
        if (!clock.instant().isBefore(deadlines.openingOf(today)) && items.beginDailyPass(today) == 1) {
            noticeAgencies(items.findByStatus(RaidStatus.OPEN));
            remind(today);
        }
    }

    private void noticeAgencies(List<RaidItem> open) {
        ItemNames names = naming.of(open);
        open.forEach(item -> item.notice(RaidPolicy.Ties.of(item, names).spanAgencies()));
    }

    private void remind(LocalDate today) {
        List<RaidItem> near = items.openAndDueBy(calendar.plusWorkingDays(today, WORKING_DAYS_BEFORE));
        for (RaidItem item : near) {
            LocalDate due = item.content().due();
            String owner = item.content().owner();
            if (due != null && owner != null) {
                notices.remind(item, owner, due, occasion(due, today));
            }
        }
    }

    private static Reminder occasion(LocalDate due, LocalDate today) {
        if (due.isAfter(today)) {
            return Reminder.SOON;
        }
        return due.isEqual(today) ? Reminder.TODAY : Reminder.OVERDUE;
    }
}

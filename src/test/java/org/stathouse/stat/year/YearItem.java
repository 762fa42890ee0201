package org.stathouse.stat.year;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.item.ReminderKind;

/** An item with what is to become of it, and every reminder that its days make due while it waits for its owner. */
final class YearItem {

    private static final Map<ReminderKind, Integer> DAYS = Map.of(
            ReminderKind.FIVE_DAYS_BEFORE, -5, ReminderKind.DAY_BEFORE, -1, ReminderKind.LAST_DAY, 0, ReminderKind.THREE_DAYS_AFTER, 3);

    private final UUID id;
    private final Fate fate;
    private final Map<Reminder, String> reminders = new HashMap<>();
    private LocalDate due;
    private String owner;
    private boolean waitsForOwner = true;
    private boolean ended;
    private int step;

    YearItem(StatItem issued, Fate fate) {
        this.id = issued.id();
        this.fate = fate;
        this.due = issued.due();
        this.owner = issued.owner();
    }

    /** A reminder of one kind for one last day. */
    record Reminder(UUID item, ReminderKind kind, LocalDate due) {}

    /** Notes what nine o'clock of this working day makes due. */
    void morning(LocalDate today, WorkingCalendar calendar) {
        if (!waitsForOwner) {
            return;
        }
        DAYS.forEach((kind, days) -> {
            if (calendar.plusWorkingDays(due, days).equals(today)) {
                reminders.put(new Reminder(id, kind, due), owner);
            }
        });
    }

    void answered() {
        waitsForOwner = false;
    }

    void returned() {
        waitsForOwner = true;
    }

    void extendedTo(LocalDate day) {
        due = day;
    }

    void passedTo(String newOwner) {
        owner = newOwner;
    }

    void end() {
        waitsForOwner = false;
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }

    /** Goes on to the next step of its fate. */
    void next() {
        step++;
    }

    int step() {
        return step;
    }

    UUID id() {
        return id;
    }

    Fate fate() {
        return fate;
    }

    LocalDate due() {
        return due;
    }

    String owner() {
        return owner;
    }

    /** The reminders that were due, each with who owned the item then. */
    Map<Reminder, String> reminders() {
        return reminders;
    }
}

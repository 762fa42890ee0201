package org.stathouse.mpia.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.LegalDate;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** How many calendar days are left until a legal date, in words; a due day counts to its end. */
@Component
public class DaysLeft {

    /** From so many calendar days on a date is marked as near. */
    private static final int NEAR = 3;

    private final Deadlines deadlines;
    private final DateTexts dates;

    DaysLeft(Deadlines deadlines, DateTexts dates) {
        this.deadlines = deadlines;
        this.dates = dates;
    }

    /** Whether that day has passed. */
    public boolean late(LocalDate due) {
        return due.isBefore(deadlines.today());
    }

    /** "today", "tomorrow", "in 12 days", "1 day late". */
    public String words(LocalDate due) {
        long days = ChronoUnit.DAYS.between(deadlines.today(), due);
        if (days == 0) {
            return "today";
        }
        if (days == 1) {
            return "tomorrow";
        }
        String count = Math.abs(days) + (days == -1 ? " day" : " days");
        return days > 0 ? "in " + count : count + " late";
    }

    /** "Ten-day letter by Mar 15, 2027, in 12 days". */
    public String sentence(LegalDate date) {
        return date.kind().label() + " by " + dates.date(date.due()) + ", " + words(date.due());
    }

    /** {@link #words} with an icon and a color: late, near or later. */
    public StatusBadge badge(LocalDate due) {
        return new StatusBadge(tone(due), words(due));
    }

    private Tone tone(LocalDate due) {
        if (late(due)) {
            return Tone.DANGER;
        }
        return due.isAfter(deadlines.today().plusDays(NEAR)) ? Tone.NEUTRAL : Tone.WARNING;
    }
}

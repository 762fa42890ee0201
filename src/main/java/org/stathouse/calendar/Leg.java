package org.stathouse.calendar;

import org.jspecify.annotations.Nullable;

/**
 * So many days of a kind, to be counted one after the other.
 *
 * @param days zero or more
 * @param working whether only working days are counted; otherwise all days of the calendar
 * @param why what gives them, where it is not the rule itself: {@code by consent of Mar 3, 2027}
 */
public record Leg(int days, boolean working, @Nullable String why) {

    public Leg {
        if (days < 0) {
            throw new IllegalArgumentException("A period has no fewer than 0 days: " + days);
        }
    }

    /** The days that a rule gives. */
    public Leg(int days, boolean working) {
        this(days, working, null);
    }

    /** "10 working days", "15 days by consent of Mar 3, 2027". */
    public String words() {
        return days + (working ? " working day" : " day") + (days == 1 ? "" : "s") + (why == null ? "" : " " + why);
    }
}

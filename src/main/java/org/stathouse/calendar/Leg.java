package org.stathouse.calendar;

/**
 * So many days of a kind, to be counted one after the other.
 *
 * @param days zero or more
 * @param working whether only working days are counted; otherwise all days of the calendar
 */
public record Leg(int days, boolean working) {

    public Leg {
        if (days < 0) {
            throw new IllegalArgumentException("A period has no fewer than 0 days: " + days);
        }
    }

    /** "10 working days", "30 days". */
    public String words() {
        return days + (working ? " working day" : " day") + (days == 1 ? "" : "s");
    }
}

package org.stathouse.stat.session;

/** How often the two legal dates of a Stat's sessions were kept and missed; cancelled sessions do not count. */
public record LegalDateCounts(Count memos, Count followUps) {

    /** No session yet. */
    public static final LegalDateCounts NONE = new LegalDateCounts(new Count(0, 0, 0), new Count(0, 0, 0));

    /** The sessions that kept a date, missed it, or still can keep it. */
    public record Count(long kept, long missed, long pending) {}
}

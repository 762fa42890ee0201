package org.stathouse.mpia.letter.watch;

import java.util.Arrays;
import java.util.List;

/** What staff are warned of, each once for a last day (mpia.md §1; the days themselves are City practice). */
public enum Alarm {
    LETTER_DAY_8(Group.LETTER, "Working day 8: the ten-day letter has not been sent"),
    LETTER_DAY_9(Group.LETTER, "Working day 9: the ten-day letter has not been sent"),
    LETTER_DAY_10(Group.LETTER, "Last day today: the ten-day letter has not been sent"),
    LETTER_DAY_10_NOON(Group.LETTER, "Last hours: the ten-day letter has not been sent"),
    DECISION_80_PERCENT(Group.DECISION, "80% of the time to decide is used"),
    DECISION_5_DAYS(Group.DECISION, "5 working days are left to decide"),
    DECISION_2_DAYS(Group.DECISION, "2 working days are left to decide"),
    DECISION_DAY(Group.DECISION, "The decision is due today"),
    DECISION_OVERDUE(Group.DECISION, "The decision is overdue"),
    PROMISE_2_DAYS(Group.PROMISE, "2 working days are left of the time that the ten-day letter promised"),
    PROMISE_OVER(Group.PROMISE, "The day that the ten-day letter promised is over");

    /** What the alarms of one row warn of. */
    public enum Group { LETTER, DECISION, PROMISE }

    private final Group group;
    private final String label;

    Alarm(Group group, String label) {
        this.group = group;
        this.label = label;
    }

    public Group group() {
        return group;
    }

    /** The alarm in a sentence. */
    public String label() {
        return label;
    }

    /** The alarms of a group, the earliest first. */
    static List<Alarm> of(Group group) {
        return Arrays.stream(values()).filter(alarm -> alarm.group == group).toList();
    }
}

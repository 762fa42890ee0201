package org.stathouse.stat.item;

/** What is sent about an item's last day, each at 09:00 City time and once for each last day (processes.md A.3 step 5 [R]). */
public enum ReminderKind {
    FIVE_DAYS_BEFORE("5 working days before", -5),
    DAY_BEFORE("1 working day before", -1),
    LAST_DAY("On the last day", 0),
    THREE_DAYS_AFTER("3 working days after, to the Data-Driven Officer", 3);

    private final String label;
    private final int workingDays;

    ReminderKind(String label, int workingDays) {
        this.label = label;
        this.workingDays = workingDays;
    }

    /** When it is sent, in words. */
    public String label() {
        return label;
    }

    /** How many working days after the last day, negative before it. */
    int workingDays() {
        return workingDays;
    }

    /** Whether it goes to the owner, who can still be in time; the last one goes to the agency. */
    boolean isForOwner() {
        return workingDays <= 0;
    }
}

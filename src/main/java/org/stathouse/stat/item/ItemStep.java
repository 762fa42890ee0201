package org.stathouse.stat.item;

/** What the signed-in person can do to an item as it stands now. */
public enum ItemStep {
    /** A task; files are attached before. */
    ANSWER,
    NOTE,
    ASK_FOR_EXTENSION,
    /** A task. */
    DECIDE_EXTENSION,
    /** A task. */
    VERIFY,
    /** A task, the analyst's. */
    ESCALATE,
    /** A task, the Deputy's. */
    TAKE_UP,
    /** A task, the chair's. */
    DECIDE,
    REASSIGN,
    WITHDRAW
}

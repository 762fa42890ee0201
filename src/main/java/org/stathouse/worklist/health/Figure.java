package org.stathouse.worklist.health;

/** What a figure counts. Tasks that ended because their case moved on without them are no one's work and in none of them but {@link #CAME_UP}. */
public enum Figure {
    OPEN("Open tasks"),
    OVERDUE("Overdue tasks"),
    DUE_SOON("Tasks due within three working days"),
    FREE("Open tasks that nobody has claimed"),
    TAKEN("Open tasks that somebody has"),
    CAME_UP("Tasks that came up"),
    DONE("Tasks done"),
    ON_TIME("Tasks done by their due time"),
    LATE("Tasks done late");

    private final String label;

    Figure(String label) {
        this.label = label;
    }

    /** What it counts, as a heading. */
    public String label() {
        return label;
    }

    /** Whether it counts what is open now, not what happened in a period. */
    public boolean isOfOpenTasks() {
        return switch (this) {
            case OPEN, OVERDUE, DUE_SOON, FREE, TAKEN -> true;
            case CAME_UP, DONE, ON_TIME, LATE -> false;
        };
    }
}

package org.stathouse.notification;

import java.time.Instant;
import java.util.List;

/** The open tasks that a person’s digest shows; the task list implements it. */
public interface DigestTasks {

    /** What stands open for that person, as they themselves would see it, with what has come to them since that instant. */
    Open of(String username, Instant since);

    /**
     * The four parts of a digest.
     *
     * @param dueToday of mine, due by the end of today in the City’s time zone
     * @param overdue of mine, past their due time
     * @param fresh of mine or free for my groups, new since the last digest and in neither of the others
     * @param waiting those of others that I wait for
     */
    record Open(Part dueToday, Part overdue, Part fresh, Part waiting) {

        /** Nothing at all. */
        public static final Open NOTHING = new Open(Part.EMPTY, Part.EMPTY, Part.EMPTY, Part.EMPTY);

        /** Whether there is nothing to tell. */
        public boolean isEmpty() {
            return equals(NOTHING);
        }
    }

    /**
     * The first tasks of a part, by due time.
     *
     * @param more whether there are others, which stand in the task list only
     */
    record Part(List<Line> lines, boolean more) {

        /** Nothing. */
        public static final Part EMPTY = new Part(List.of(), false);

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** One task; {@code path} leads to it, below the product’s address. */
    record Line(String caseNumber, String caseTitle, String task, Instant dueAt, String path) {}
}

package org.stathouse.stat.session.ui.room;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Person;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.capture.CaptureReader;
import org.stathouse.stat.capture.CapturedLine;
import org.stathouse.stat.capture.TypeWords;

/** How a captured line is read back while it is typed, and how an item is written as a line again. */
final class CaptureWords {

    private static final DateTimeFormatter THIS_YEAR = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter IN_LINE = DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);
    private static final String OPEN = "…";

    private final LocalDate today;

    /** @param today in the City's time zone */
    CaptureWords(LocalDate today) {
        this.today = today;
    }

    /** What Enter would record, with dots for what is still open. */
    String preview(CapturedLine line) {
        return switch (line) {
            case CapturedLine.Blank blank -> "Type owner @ date: task, for example olive @ next Fri #memo: Costs of the second shift. ! records a decision, ? lists the keys.";
            case CapturedLine.Decision decision -> "Decision: " + shown(decision.text());
            case CapturedLine.Item item -> item(item);
        };
    }

    /** The day of an item as it is said: "Mon, Mar 15". */
    String day(CapturedLine.Item item) {
        return item.due() == null ? OPEN : day(item.due());
    }

    /** The day as it is said in the room; the year only where it is another than this one. */
    String day(LocalDate day) {
        return (day.getYear() == today.getYear() ? THIS_YEAR : WITH_YEAR).format(day);
    }

    /** An item as the line that captures the same. */
    String line(StatItem item, CaptureReader reader) {
        boolean clear = reader.suggestions(item.ownerName(), 2).size() == 1;
        return (clear ? item.ownerName() : item.owner()) + " @ " + IN_LINE.format(item.due()) + " #" + TypeWords.word(item.type()) + ": " + item.task();
    }

    /** The name by which the reader finds exactly this person. */
    String ownerInLine(Person person, CaptureReader reader) {
        return reader.suggestions(person.displayName(), 2).size() == 1 ? person.displayName() : person.username();
    }

    private String item(CapturedLine.Item item) {
        String dayOff = item.workingDay() == null ? "" : " (a day off; the next working day is " + day(item.workingDay()) + ")";
        return (item.owner() == null ? OPEN : item.owner().displayName()) + ", by " + day(item) + dayOff + ", " + item.type().label() + ": " + shown(item.task());
    }

    private static String shown(@Nullable String text) {
        return text == null ? OPEN : text;
    }
}

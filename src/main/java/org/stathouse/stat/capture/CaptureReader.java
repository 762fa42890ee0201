package org.stathouse.stat.capture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.Person;
import org.stathouse.shared.Fault;
import org.stathouse.stat.DeliverableType;

/**
 * Reads the line in which an analyst captures an item while people speak: {@code owner @ date: task}, for example
 * {@code olive @ next Fri #memo: Costs of the second shift}. It never guesses between two people and names everything that is
 * wrong at once.
 */
public final class CaptureReader {

    private static final String DECISION = "!";
    private static final Pattern TYPE = Pattern.compile("(?:^|(?<=\\s))#(\\p{L}[\\p{L}-]*)\\s?");

    private final OwnerNames names;
    private final DueDates dates;

    /**
     * @param people who may answer for an item
     * @param today in the City's time zone
     * @param nextSession the day of the next session; none if none is planned
     */
    public CaptureReader(List<Person> people, LocalDate today, WorkingCalendar calendar, @Nullable LocalDate nextSession) {
        this.names = new OwnerNames(people);
        this.dates = new DueDates(today, calendar, nextSession);
    }

    /** What the line says. */
    public CapturedLine read(String line) {
        String typed = line.strip();
        if (typed.isEmpty()) {
            return new CapturedLine.Blank();
        }
        return typed.startsWith(DECISION) ? decision(typed.substring(DECISION.length()).strip()) : item(typed);
    }

    /** The people that what was typed of an owner could mean, at most so many; the best match first. */
    public List<Person> suggestions(String owner, int most) {
        return names.matching(owner).stream().limit(most).toList();
    }

    private static CapturedLine decision(String text) {
        return text.isEmpty()
                ? new CapturedLine.Decision(null, List.of(Fault.at("decision", "stat.room.line.noDecision")))
                : new CapturedLine.Decision(text, List.of());
    }

    private CapturedLine item(String typed) {
        List<Fault> faults = new ArrayList<>();
        DeliverableType type = type(typed, faults);
        Parts parts = Parts.of(TYPE.matcher(typed).replaceAll(""));
        Person owner = names.one(parts.owner(), faults);
        DueDates.Read due = dates.read(parts.due(), faults);
        if (parts.task() == null) {
            faults.add(Fault.at("task", parts.due() == null ? "stat.room.line.form" : "stat.room.line.noTask"));
        }
        return new CapturedLine.Item(owner, due.day(), due.workingDay(), type, parts.task(), faults);
    }

    /** The type that the line names; a To-Do if it names none. */
    private static DeliverableType type(String typed, List<Fault> faults) {
        List<String> words = TYPE.matcher(typed).results().map(found -> found.group(1)).toList();
        if (words.size() > 1) {
            faults.add(Fault.at("type", "stat.room.type.several", String.join(", #", words)));
            return DeliverableType.TO_DO;
        }
        return words.isEmpty() ? DeliverableType.TO_DO : TypeWords.one(words.getFirst(), faults);
    }

    /** The parts of the line; what has not been typed yet is absent. A colon in the task stays in it. */
    private record Parts(@Nullable String owner, @Nullable String due, @Nullable String task) {

        private static final Pattern WHOLE = Pattern.compile("([^@]*)(?:@([^:]*)(?::(.*))?)?", Pattern.DOTALL);

        static Parts of(String line) {
            Matcher found = WHOLE.matcher(line);
            return found.matches()
                    ? new Parts(part(found.group(1)), part(found.group(2)), part(found.group(3)))
                    : new Parts(part(line), null, null);
        }

        private static @Nullable String part(@Nullable String text) {
            return text == null || text.isBlank() ? null : text.strip();
        }
    }
}

package org.stathouse.steerco.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What an appointment must say, and how texts about meetings are bounded. */
final class MeetingPolicy {

    /** The longest reason, note and background. */
    static final int LONGEST_TEXT = 4000;

    /** The longest place, presenter and title. */
    static final int LONGEST_LINE = 200;

    /** The longest that an item takes, in minutes. */
    static final int MOST_MINUTES = 240;

    /** The most meetings that are planned at once. */
    static final int MOST_IN_SERIES = 24;

    /**
     * An appointment about to be made.
     *
     * @param startsAt none while day or time are missing
     * @param taken whether another meeting begins at that moment
     */
    record Asked(MeetingForm form, @Nullable Instant startsAt, Instant now, boolean workingDay, boolean taken) {}

    static final Rule<Asked> KIND_GIVEN = Rule.refuse(asked -> asked.form().kind() == null, () -> Fault.at("kind", "shared.required"));

    static final Rule<Asked> WORKING_DAY = asked -> {
        if (asked.form().day() == null) {
            return Optional.of(Fault.at("day", "shared.required"));
        }
        return asked.workingDay() ? Optional.empty() : Optional.of(Fault.at("day", "steerco.workingDay"));
    };

    static final Rule<Asked> TIME_GIVEN = Rule.refuse(asked -> asked.form().startsAt() == null, () -> Fault.at("startsAt", "shared.required"));

    static final Rule<Asked> AHEAD = Rule.refuse(
            asked -> asked.startsAt() != null && !asked.startsAt().isAfter(asked.now()), () -> Fault.at("day", "steerco.meeting.ahead"));

    static final Rule<Asked> NOT_TAKEN = Rule.refuse(Asked::taken, () -> Fault.at("day", "steerco.meeting.taken"));

    static final Rule<Asked> PLACE_GIVEN = asked -> line("place", asked.form().place());

    static final List<Rule<Asked>> APPOINTMENT = List.of(KIND_GIVEN, WORKING_DAY, TIME_GIVEN, AHEAD, NOT_TAKEN, PLACE_GIVEN);

    private MeetingPolicy() {}

    /** What is wrong with a reason or another text that must be there. */
    static Optional<Fault> text(String field, @Nullable String text) {
        return bounded(field, text, LONGEST_TEXT, true);
    }

    /** What is wrong with a text that may be missing. */
    static Optional<Fault> optionalText(String field, @Nullable String text) {
        return bounded(field, text, LONGEST_TEXT, false);
    }

    /** What is wrong with a line that must be there. */
    static Optional<Fault> line(String field, @Nullable String text) {
        return bounded(field, text, LONGEST_LINE, true);
    }

    /** What is wrong with a line that may be missing. */
    static Optional<Fault> optionalLine(String field, @Nullable String text) {
        return bounded(field, text, LONGEST_LINE, false);
    }

    /** What is wrong with the length of an item. */
    static Optional<Fault> minutes(int minutes) {
        return minutes >= 1 && minutes <= MOST_MINUTES ? Optional.empty() : Optional.of(Fault.at("minutes", "steerco.item.minutes", MOST_MINUTES));
    }

    /** The text without blanks around it, or none. */
    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static Optional<Fault> bounded(String field, @Nullable String text, int longest, boolean needed) {
        if (text == null || text.isBlank()) {
            return needed ? Optional.of(Fault.at(field, "shared.required")) : Optional.empty();
        }
        int length = text.strip().length();
        return length > longest ? Optional.of(Fault.at(field, "shared.tooLong", longest, length)) : Optional.empty();
    }
}

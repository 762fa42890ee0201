package org.stathouse.steerco.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.steerco.ConditionStatus;
import org.stathouse.steerco.meeting.ItemState;
import org.stathouse.steerco.meeting.MeetingStatus;
import org.stathouse.steerco.meeting.Vote;
import org.stathouse.steerco.minutes.MinutesStatus;

/** How SteerCo's terms, days and times read on screen. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final int MINUTES_OF_HOUR = 60;

    private Wording() {}

    static StatusBadge badge(MeetingStatus status) {
        Tone tone = switch (status) {
            case AGENDA_OPEN -> Tone.INFO;
            case AGENDA_CLOSED, HELD -> Tone.WARNING;
            case RELEASED, IN_SESSION -> Tone.PROGRESS;
            case CLOSED -> Tone.GOOD;
            case CANCELLED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, status.label());
    }

    static StatusBadge badge(ItemState state) {
        Tone tone = switch (state) {
            case WAITING -> Tone.NEUTRAL;
            case DECIDED -> Tone.GOOD;
            case NOT_CARRIED, DEFERRED -> Tone.WARNING;
            case NOTED -> Tone.INFO;
            case REMOVED, SETTLED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, state.label());
    }

    static StatusBadge badge(ConditionStatus status) {
        Tone tone = switch (status) {
            case OPEN -> Tone.INFO;
            case ANSWERED -> Tone.PROGRESS;
            case SLIPPED -> Tone.DANGER;
            case MET -> Tone.GOOD;
            case WAIVED -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, status.label());
    }

    static StatusBadge badge(MinutesStatus status) {
        Tone tone = switch (status) {
            case DRAFT -> Tone.WARNING;
            case SUBMITTED -> Tone.PROGRESS;
            case APPROVED -> Tone.GOOD;
        };
        return new StatusBadge(tone, status.label());
    }

    static Tone tone(Vote vote) {
        return switch (vote) {
            case FOR -> Tone.GOOD;
            case AGAINST -> Tone.DANGER;
            case ABSTAIN -> Tone.NEUTRAL;
        };
    }

    /** "Thu, Mar 18, 2027". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Thu, Mar 18, 2027, 10:00 AM". */
    static String when(LocalDate day, LocalTime time) {
        return day(day) + ", " + TIME.format(time);
    }

    /** "1 h 25 min", "40 min". */
    static String minutes(int minutes) {
        int hours = minutes / MINUTES_OF_HOUR;
        int rest = minutes % MINUTES_OF_HOUR;
        if (hours == 0) {
            return rest + " min";
        }
        return hours + " h" + (rest == 0 ? "" : " " + rest + " min");
    }

    /** "1 item", "3 items". */
    static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    static String text(@Nullable String value) {
        return value == null || value.isBlank() ? "–" : value;
    }
}

package org.stathouse.stat.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What must be given at each step, and how much. */
final class SessionPolicy {

    /** The longest reason, focus and decision, in characters. */
    static final int LONGEST_REASON = 4000;

    /** The longest section of a draft, input or memo, in characters. */
    static final int LONGEST_SECTION = 20_000;

    static final int LONGEST_TITLE = 300;
    static final int LONGEST_PRESENTER = 200;

    /** The longest that a question of the agenda takes. */
    static final int MOST_MINUTES = 240;

    static final int MOST_QUESTIONS = 30;

    /** How far ahead sessions are planned at once, in days. */
    static final int FARTHEST_DAYS = 400;

    /**
     * A time about to be taken.
     *
     * @param startsAt none while the day is missing
     * @param taken whether the Stat has another session on that day
     */
    record Asked(SessionForm form, @Nullable Instant startsAt, Instant now, boolean workingDay, boolean taken) {}

    static final Rule<Asked> DAY_GIVEN = Rule.refuse(asked -> asked.form().day() == null, () -> Fault.at("day", "shared.required"));

    static final Rule<Asked> WORKING_DAY =
            Rule.refuse(asked -> asked.form().day() != null && !asked.workingDay(), () -> Fault.at("day", "stat.session.workingDay"));

    static final Rule<Asked> AHEAD = Rule.refuse(
            asked -> asked.startsAt() != null && !asked.startsAt().isAfter(asked.now()), () -> Fault.at("day", "stat.session.ahead"));

    static final Rule<Asked> NOT_TAKEN = Rule.refuse(Asked::taken, () -> Fault.at("day", "stat.session.taken"));

    static final List<Rule<Asked>> APPOINTMENT = List.of(DAY_GIVEN, WORKING_DAY, AHEAD, NOT_TAKEN);

    private SessionPolicy() {}

    /** What is wrong with a text that must be there. */
    static Optional<Fault> required(String field, @Nullable String text, int longest) {
        if (text == null || text.isBlank()) {
            return Optional.of(Fault.at(field, "shared.required"));
        }
        return optional(field, text, longest);
    }

    /** What is wrong with a text that may be missing. */
    static Optional<Fault> optional(String field, @Nullable String text, int longest) {
        int length = text == null ? 0 : text.strip().length();
        return length > longest ? Optional.of(Fault.at(field, "shared.tooLong", longest, length)) : Optional.empty();
    }

    /** Everything that is wrong with a frame; while it is only kept as a draft, what is missing is not. */
    static List<Fault> against(FrameSession frame, boolean complete) {
        List<Fault> faults = new ArrayList<>();
        (complete ? required("focus", frame.focus(), LONGEST_REASON) : optional("focus", frame.focus(), LONGEST_REASON)).ifPresent(faults::add);
        optional("questions", frame.questions(), LONGEST_SECTION).ifPresent(faults::add);
        if (complete && frame.agenda().isEmpty()) {
            faults.add(Fault.at("agenda", "stat.session.agendaEmpty"));
        }
        if (frame.agenda().size() > MOST_QUESTIONS) {
            faults.add(Fault.at("agenda", "stat.session.agendaTooLong", MOST_QUESTIONS));
        }
        for (int i = 0; i < frame.agenda().size(); i++) {
            faults.addAll(against(frame.agenda().get(i), "agenda[" + i + "]."));
        }
        return faults;
    }

    /** A line is always whole, also in a draft: a question without words or minutes could not be shown. */
    private static List<Fault> against(AgendaLine line, String at) {
        List<Fault> faults = new ArrayList<>();
        required(at + "title", line.title(), LONGEST_TITLE).ifPresent(faults::add);
        Integer minutes = line.minutes();
        if (minutes == null) {
            faults.add(Fault.at(at + "minutes", "shared.required"));
        } else if (minutes < 1 || minutes > MOST_MINUTES) {
            faults.add(Fault.at(at + "minutes", "stat.session.minutes", MOST_MINUTES));
        }
        optional(at + "presenter", line.presenter(), LONGEST_PRESENTER).ifPresent(faults::add);
        return faults;
    }

    /** Everything that is wrong with a draft of the pre-memo; while it is only kept, what is missing is not. */
    static List<Fault> against(HandInPreMemo memo, boolean complete) {
        List<Fault> faults = new ArrayList<>();
        Map<String, @Nullable String> sections = new LinkedHashMap<>();
        sections.put("dataShows", memo.dataShows());
        sections.put("questions", memo.questions());
        sections.put("asks", memo.asks());
        sections.forEach((field, text) ->
                (complete ? required(field, text, LONGEST_SECTION) : optional(field, text, LONGEST_SECTION)).ifPresent(faults::add));
        return faults;
    }

    /** What is wrong with a review; whoever returns a draft says why. */
    static List<Fault> against(ReviewPreMemo review) {
        List<Fault> faults = new ArrayList<>();
        if (review.approved() == null) {
            faults.add(Fault.at("approved", "shared.required"));
        }
        boolean returned = Boolean.FALSE.equals(review.approved());
        (returned ? required("findings", review.findings(), LONGEST_REASON) : optional("findings", review.findings(), LONGEST_REASON))
                .ifPresent(faults::add);
        return faults;
    }

    /** The text without blanks around it, or none. */
    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

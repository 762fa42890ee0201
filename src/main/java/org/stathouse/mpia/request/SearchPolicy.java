package org.stathouse.mpia.request;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.SearchResult;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** What a search must be asked and answered with (processes.md A.4 step 5 [R]). */
final class SearchPolicy {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final BigDecimal MOST_HOURS = new BigDecimal("1000");
    private static final int MOST_PAGES = 10_000_000;

    static final Rule<AnswerSearch> RESULT_GIVEN = Rule.refuse(answer -> answer.result() == null, () -> Fault.at("result", "shared.required"));

    /** GP §4-206: time is charged as it was spent, so it is entered exactly enough to add up. */
    static final Rule<AnswerSearch> HOURS_IN_QUARTERS = Rule.refuse(
            answer -> !inQuarters(answer.hours()), () -> Fault.at("hours", "mpia.request.hoursInQuarters", MOST_HOURS));

    static final Rule<AnswerSearch> PAGES_COUNTED = Rule.refuse(
            answer -> answer.pages() != null && (answer.pages() < 0 || answer.pages() > MOST_PAGES),
            () -> Fault.at("pages", "mpia.request.pagesNegative"));

    /** Who says that others have it says who, so that intake knows whom to ask. */
    static final Rule<AnswerSearch> NOT_OURS_EXPLAINED = Rule.refuse(
            answer -> answer.result() == SearchResult.NOT_OURS && Texts.orNull(answer.note()) == null,
            () -> Fault.at("note", "mpia.request.notOursUnexplained"));

    static final Rule<AnswerSearch> NOTE_NOT_TOO_LONG = answer -> TextPolicy.optional("note", answer.note());

    private static final List<Rule<AnswerSearch>> ANSWER =
            List.of(RESULT_GIVEN, HOURS_IN_QUARTERS, PAGES_COUNTED, NOT_OURS_EXPLAINED, NOTE_NOT_TOO_LONG);

    private SearchPolicy() {}

    static List<Fault> faults(AnswerSearch answer) {
        return Rule.faults(ANSWER, answer);
    }

    /** Why these agencies cannot be asked: there are none, or one is not in the plan. */
    static Optional<Fault> againstAgencies(@Nullable Set<UUID> named, int known) {
        if (named == null || named.isEmpty()) {
            return Optional.of(Fault.at("searching", "mpia.request.agenciesMissing"));
        }
        return named.size() == known ? Optional.empty() : Optional.of(Fault.at("searching", "mpia.request.agencyUnknown"));
    }

    private static boolean inQuarters(@Nullable BigDecimal hours) {
        return hours == null
                || (hours.signum() >= 0 && hours.compareTo(MOST_HOURS) <= 0 && hours.remainder(QUARTER).signum() == 0);
    }
}

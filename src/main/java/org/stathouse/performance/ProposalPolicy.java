package org.stathouse.performance;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Who proposes KPI definitions, and what a proposal must say before it reaches SteerCo (processes.md, "KPI mapping"). */
final class ProposalPolicy {

    /** A proposal about to be handed in, and the fiscal year that it is. */
    record Asked(KpiProposal proposal, int fiscalYear) {}

    private static final int LINE = 200;
    private static final int TITLE = 500;
    private static final int TARGET = 60;
    private static final int TEXT = 10_000;

    /** How many years ahead a target may lie: an Action Plan looks no further. */
    private static final int YEARS_AHEAD = 10;

    private static final int FIRST_YEAR = 2000;

    /** TMO and OPI keep the KPIs ("OPI checks KPIs", processes.md A.1 [S]). */
    static final Rule<Actor> PROPOSES =
            Rule.refuse(actor -> !actor.hasAny(Role.TMO, Role.SCORER_OPI), () -> Fault.of("performance.mayNotPropose"));

    static final Rule<Asked> TARGET_AHEAD = asked -> {
        Integer year = asked.proposal().targetYear();
        if (year == null) {
            return Optional.of(Fault.at("targetYear", "shared.required"));
        }
        boolean ahead = year >= asked.fiscalYear() && year <= asked.fiscalYear() + YEARS_AHEAD;
        return ahead
                ? Optional.empty()
                : Optional.of(Fault.at("targetYear", "performance.targetYear", String.valueOf(asked.fiscalYear()), String.valueOf(asked.fiscalYear() + YEARS_AHEAD)));
    };

    static final Rule<Asked> BASELINE_BEHIND = asked -> {
        Integer year = asked.proposal().baselineYear();
        boolean sensible = year == null || (year >= FIRST_YEAR && year <= asked.fiscalYear());
        return sensible ? Optional.empty() : Optional.of(Fault.at("baselineYear", "performance.baselineYear", String.valueOf(asked.fiscalYear())));
    };

    static final List<Rule<Asked>> ALL = List.of(
            required("title", TITLE, KpiProposal::title),
            required("definition", TEXT, KpiProposal::definition),
            required("formula", TEXT, KpiProposal::formula),
            required("source", TEXT, KpiProposal::source),
            atMost("location", TEXT, KpiProposal::location),
            atMost("method", TEXT, KpiProposal::method),
            atMost("proxy", TEXT, KpiProposal::proxy),
            required("steward", LINE, KpiProposal::steward),
            chosen("frequency", KpiProposal::frequency),
            chosen("direction", KpiProposal::direction),
            required("baseline", LINE, KpiProposal::baseline),
            BASELINE_BEHIND,
            required("target", TARGET, KpiProposal::target),
            TARGET_AHEAD,
            required("rationale", TEXT, KpiProposal::rationale));

    private ProposalPolicy() {}

    /** The fiscal year of a day, by the year in which it ends; the City's begins on July 1. */
    static int fiscalYear(LocalDate day) {
        return day.getMonthValue() >= Month.JULY.getValue() ? day.getYear() + 1 : day.getYear();
    }

    private static Rule<Asked> required(String field, int longest, Function<KpiProposal, @Nullable String> text) {
        Rule<Asked> length = atMost(field, longest, text);
        return asked -> text.apply(asked.proposal()) == null ? Optional.of(Fault.at(field, "shared.required")) : length.against(asked);
    }

    private static Rule<Asked> atMost(String field, int longest, Function<KpiProposal, @Nullable String> text) {
        return asked -> {
            int length = Objects.requireNonNullElse(text.apply(asked.proposal()), "").length();
            return length > longest ? Optional.of(Fault.at(field, "shared.tooLong", longest, length)) : Optional.empty();
        };
    }

    private static Rule<Asked> chosen(String field, Function<KpiProposal, @Nullable Object> choice) {
        return Rule.refuse(asked -> choice.apply(asked.proposal()) == null, () -> Fault.at(field, "shared.required"));
    }
}

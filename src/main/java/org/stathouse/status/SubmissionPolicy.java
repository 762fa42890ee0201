package org.stathouse.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.KpiId;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** When a report may be handed in (processes.md "Status-report cycle" and A.2). All faults are named at once, each at its field. */
final class SubmissionPolicy {

    /**
     * A report about to be handed in, with what the plan and the directory know of it.
     *
     * @param amberBefore whether the last published report was Amber
     * @param kpis the KPIs mapped to the action
     * @param raidItems those of the named RAID items that exist
     */
    record Candidate(
            ReportForm form,
            List<Suggestion> suggestions,
            boolean amberBefore,
            Set<KpiId> kpis,
            Set<UUID> raidItems,
            Predicate<String> knownPerson,
            LocalDate today) {}

    /** How far an action can be by its own report; to cancel or withdraw it is a decision. */
    static final Set<ActionStatus> REPORTABLE = EnumSet.of(
            ActionStatus.NOT_STARTED, ActionStatus.IN_PROGRESS, ActionStatus.DELAYED, ActionStatus.ON_HOLD, ActionStatus.COMPLETE);

    static final Rule<Candidate> PERCENT = required("percentComplete", ReportForm::percentComplete);
    static final Rule<Candidate> PERCENT_IN_RANGE = refuse(
            form -> form.percentComplete() != null && (form.percentComplete() < 0 || form.percentComplete() > 100),
            "percentComplete", "status.submit.percent");
    static final Rule<Candidate> COMPLETE_IS_ALL = refuse(
            form -> form.actionStatus() == ActionStatus.COMPLETE && form.percentComplete() != null && form.percentComplete() != 100,
            "percentComplete", "status.submit.completeIsAll");
    static final Rule<Candidate> ACTION_STATUS = required("actionStatus", ReportForm::actionStatus);
    static final Rule<Candidate> ACTION_STATUS_REPORTABLE = refuse(
            form -> form.actionStatus() != null && !REPORTABLE.contains(form.actionStatus()),
            "actionStatus", "status.submit.notReportable");
    static final Rule<Candidate> FORECAST_END = required("forecastEnd", ReportForm::forecastEnd);
    static final Rule<Candidate> SPENT_NOT_NEGATIVE = refuse(form -> isNegative(form.spent()), "spent", "status.submit.negative");
    static final Rule<Candidate> COST_NOT_NEGATIVE =
            refuse(form -> isNegative(form.forecastCost()), "forecastCost", "status.submit.negative");
    static final Rule<Candidate> COST_COVERS_SPENT = refuse(
            form -> form.spent() != null && form.forecastCost() != null && form.spent().compareTo(form.forecastCost()) > 0,
            "forecastCost", "status.submit.spentMore");
    static final Rule<Candidate> DONE = written("done", ReportForm::done);
    static final Rule<Candidate> NEXT = written("next", ReportForm::next);

    /** Whoever is not Green says what stands in the way [R]. */
    static final Rule<Candidate> BLOCKED = refuse(
            form -> form.overall() != null && form.overall() != Rag.GREEN && isBlank(form.blocked()), "blocked", "status.submit.blocked");

    /** Amber twice running opens a question (processes.md A.2 [R]): what turns it Green, and by when? */
    static final Rule<Candidate> TO_GREEN =
            Rule.refuse(candidate -> amberAgain(candidate) && isBlank(candidate.form().toGreen()), () -> Fault.at("toGreen", "status.submit.toGreen"));

    static final Rule<Candidate> GREEN_BY =
            Rule.refuse(candidate -> amberAgain(candidate) && candidate.form().greenBy() == null, () -> Fault.at("greenBy", "status.submit.greenBy"));
    static final Rule<Candidate> GREEN_BY_LATER = Rule.refuse(
            candidate -> candidate.form().greenBy() != null && candidate.form().greenBy().isBefore(candidate.today()),
            () -> Fault.at("greenBy", "status.submit.past"));
    static final Rule<Candidate> RAID_KNOWN = Rule.refuse(
            candidate -> !candidate.raidItems().containsAll(candidate.form().raidItems()),
            () -> Fault.at("raidItems", "status.submit.unknownRaidItem"));

    static final List<Rule<Candidate>> RULES = List.of(
            PERCENT, PERCENT_IN_RANGE, COMPLETE_IS_ALL, ACTION_STATUS, ACTION_STATUS_REPORTABLE, FORECAST_END, SPENT_NOT_NEGATIVE,
            COST_NOT_NEGATIVE, COST_COVERS_SPENT, DONE, NEXT, BLOCKED, TO_GREEN, GREEN_BY, GREEN_BY_LATER, RAID_KNOWN);

    private SubmissionPolicy() {}

    static List<Fault> faults(Candidate candidate) {
        List<Fault> faults = new ArrayList<>(DraftLimits.faults(candidate.form()));
        Stream.of(Dimension.values()).flatMap(dimension -> rating(candidate, dimension).stream()).forEach(faults::add);
        faults.addAll(Rule.faults(RULES, candidate));
        faults.addAll(SubmissionRows.faults(candidate));
        return faults;
    }

    /** Every dimension is rated; one that is rated better than its figures suggest needs a reason. */
    private static Optional<Fault> rating(Candidate candidate, Dimension dimension) {
        Rating rating = candidate.form().rating(dimension);
        Rag rag = rating.rag();
        if (rag == null) {
            return Optional.of(Fault.at(dimension.field() + ".rag", "shared.required"));
        }
        return candidate.suggestions().stream()
                .filter(suggestion -> suggestion.dimension() == dimension && rag.compareTo(suggestion.rag()) < 0)
                .filter(suggestion -> isBlank(rating.reason()))
                .map(suggestion -> Fault.at(dimension.field() + ".reason", "status.submit.betterThanSuggested", suggestion.rag().label()))
                .findFirst();
    }

    private static boolean amberAgain(Candidate candidate) {
        return candidate.amberBefore() && candidate.form().overall() == Rag.AMBER;
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static boolean isNegative(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }

    private static Rule<Candidate> required(String field, Function<ReportForm, @Nullable Object> value) {
        return refuse(form -> Objects.isNull(value.apply(form)), field, "shared.required");
    }

    private static Rule<Candidate> written(String field, Function<ReportForm, @Nullable String> value) {
        return refuse(form -> isBlank(value.apply(form)), field, "shared.required");
    }

    private static Rule<Candidate> refuse(Predicate<ReportForm> broken, String field, String key) {
        return Rule.refuse(candidate -> broken.test(candidate.form()), () -> Fault.at(field, key));
    }
}

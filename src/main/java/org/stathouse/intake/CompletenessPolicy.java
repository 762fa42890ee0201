package org.stathouse.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/**
 * When a proposal may be submitted, and what TMO is told beside (processes.md A.1 step 1: "one owner, one goal, a measurable
 * outcome" [S]; the other fields [R]).
 */
final class CompletenessPolicy {

    /** A form about to be submitted, with what the plan and the directory know of it. */
    record Candidate(ProposalForm form, boolean pillarKnown, boolean goalOfPillar, boolean agencyKnown, boolean ownerKnown, LocalDate today) {}

    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final int LINE_LENGTH = 200;
    private static final int TEXT_LENGTH = 10_000;

    /** Even a draft is kept only up to these lengths, in characters. */
    static final List<Rule<ProposalForm>> LENGTHS = List.of(
            atMost(LINE_LENGTH, "title", ProposalForm::title),
            atMost(TEXT_LENGTH, "description", ProposalForm::description),
            atMost(100, "owner", ProposalForm::owner),
            atMost(TEXT_LENGTH, "workPlanOutline", ProposalForm::workPlanOutline),
            atMost(LINE_LENGTH, "cityService", ProposalForm::cityService),
            atMost(TEXT_LENGTH, "partnerAgencies", ProposalForm::partnerAgencies),
            atMost(TEXT_LENGTH, "publicBenefit", ProposalForm::publicBenefit),
            atMost(LINE_LENGTH, "measure", ProposalForm::measure),
            atMost(LINE_LENGTH, "baseline", ProposalForm::baseline),
            atMost(LINE_LENGTH, "target", ProposalForm::target),
            atMost(TEXT_LENGTH, "dependencies", ProposalForm::dependencies),
            atMost(TEXT_LENGTH, "urgency", ProposalForm::urgency));

    static final Rule<Candidate> TITLE = required("title", ProposalForm::title);
    static final Rule<Candidate> DESCRIPTION = required("description", ProposalForm::description);

    /** One goal of the action plan [S]; the pillar follows from it. */
    static final Rule<Candidate> PILLAR = required("pillarId", ProposalForm::pillarId);

    static final Rule<Candidate> PILLAR_KNOWN =
            known("pillarId", ProposalForm::pillarId, Candidate::pillarKnown, "intake.complete.unknownPillar");
    static final Rule<Candidate> GOAL = required("goalId", ProposalForm::goalId);
    static final Rule<Candidate> GOAL_OF_PILLAR =
            known("goalId", ProposalForm::goalId, Candidate::goalOfPillar, "intake.complete.goalOfOtherPillar");
    static final Rule<Candidate> LEAD_AGENCY = required("leadAgencyId", ProposalForm::leadAgencyId);
    static final Rule<Candidate> LEAD_AGENCY_KNOWN =
            known("leadAgencyId", ProposalForm::leadAgencyId, Candidate::agencyKnown, "intake.complete.unknownAgency");

    /** One owner [S]: a person with an account, for the tasks after approval go to them. */
    static final Rule<Candidate> OWNER = required("owner", ProposalForm::owner);

    static final Rule<Candidate> OWNER_KNOWN =
            known("owner", ProposalForm::owner, Candidate::ownerKnown, "intake.complete.unknownOwner");
    static final Rule<Candidate> PUBLIC_BENEFIT = required("publicBenefit", ProposalForm::publicBenefit);

    /** "Action Quality and Outcome Measurability Review" [S]: a measure, where it stands, where it shall stand. */
    static final Rule<Candidate> MEASURE = required("measure", ProposalForm::measure);

    static final Rule<Candidate> BASELINE = required("baseline", ProposalForm::baseline);
    static final Rule<Candidate> TARGET = required("target", ProposalForm::target);

    /** A target without a figure cannot be missed or met. */
    static final Rule<Candidate> TARGET_IS_FIGURE = figure("target", ProposalForm::target);

    static final Rule<Candidate> START = required("startDate", ProposalForm::startDate);
    static final Rule<Candidate> END = required("endDate", ProposalForm::endDate);
    static final Rule<Candidate> END_AFTER_START = candidate -> {
        LocalDate start = candidate.form().startDate();
        LocalDate end = candidate.form().endDate();
        return start != null && end != null && !end.isAfter(start)
                ? Optional.of(Fault.at("endDate", "intake.complete.endBeforeStart"))
                : Optional.empty();
    };
    static final Rule<Candidate> FUNDING_NOT_NEGATIVE = Rule.refuse(
            candidate -> candidate.form().funding().stream()
                    .anyMatch(year -> isNegative(year.needed()) || isNegative(year.identified())),
            () -> Fault.at("funding", "intake.complete.negativeFunding"));
    static final Rule<Candidate> FUNDING_YEAR_ONCE = Rule.refuse(
            candidate -> candidate.form().funding().stream().map(FundingYear::fiscalYear).distinct().count()
                    < candidate.form().funding().size(),
            () -> Fault.at("funding", "intake.complete.fundingYearTwice"));

    /** Without these a proposal is not taken in. */
    static final List<Rule<Candidate>> REQUIRED = List.of(
            TITLE, DESCRIPTION, PILLAR, PILLAR_KNOWN, GOAL, GOAL_OF_PILLAR, LEAD_AGENCY, LEAD_AGENCY_KNOWN, OWNER,
            OWNER_KNOWN, PUBLIC_BENEFIT, MEASURE, BASELINE, TARGET, TARGET_IS_FIGURE, START, END, END_AFTER_START,
            FUNDING_NOT_NEGATIVE, FUNDING_YEAR_ONCE);

    static final Rule<Candidate> NOTED_BASELINE_WITHOUT_FIGURE = figure("baseline", ProposalForm::baseline);
    static final Rule<Candidate> NOTED_NO_WORK_PLAN =
            noted("workPlanOutline", ProposalForm::workPlanOutline, "intake.noted.noWorkPlan");
    static final Rule<Candidate> NOTED_NO_CITY_SERVICE = noted("cityService", ProposalForm::cityService, "intake.noted.noCityService");
    static final Rule<Candidate> NOTED_NO_FUNDING = Rule.refuse(
            candidate -> candidate.form().funding().isEmpty(), () -> Fault.at("funding", "intake.noted.noFunding"));
    static final Rule<Candidate> NOTED_STARTED_ALREADY = candidate -> {
        LocalDate start = candidate.form().startDate();
        return start != null && start.isBefore(candidate.today())
                ? Optional.of(Fault.at("startDate", "intake.noted.startedAlready"))
                : Optional.empty();
    };

    /** These do not keep a proposal out; TMO sees them at the completeness gate [R]. */
    static final List<Rule<Candidate>> NOTED = List.of(
            NOTED_BASELINE_WITHOUT_FIGURE, NOTED_NO_WORK_PLAN, NOTED_NO_CITY_SERVICE, NOTED_NO_FUNDING, NOTED_STARTED_ALREADY);

    private CompletenessPolicy() {}

    private static Rule<ProposalForm> atMost(int length, String field, Function<ProposalForm, @Nullable String> value) {
        return form -> {
            String text = value.apply(form);
            return text != null && text.length() > length
                    ? Optional.of(Fault.at(field, "shared.tooLong", length, text.length()))
                    : Optional.empty();
        };
    }

    private static Rule<Candidate> required(String field, Function<ProposalForm, @Nullable Object> value) {
        return noted(field, value, "shared.required");
    }

    private static Rule<Candidate> noted(String field, Function<ProposalForm, @Nullable Object> value, String key) {
        return Rule.refuse(candidate -> value.apply(candidate.form()) == null, () -> Fault.at(field, key));
    }

    private static Rule<Candidate> known(
            String field, Function<ProposalForm, @Nullable Object> value, Function<Candidate, Boolean> known, String key) {
        return Rule.refuse(
                candidate -> value.apply(candidate.form()) != null && !known.apply(candidate), () -> Fault.at(field, key));
    }

    private static Rule<Candidate> figure(String field, Function<ProposalForm, @Nullable String> value) {
        return candidate -> {
            String text = value.apply(candidate.form());
            return text != null && !FIGURE.matcher(text).find()
                    ? Optional.of(Fault.at(field, "intake.complete.noFigure"))
                    : Optional.empty();
        };
    }

    private static boolean isNegative(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }
}

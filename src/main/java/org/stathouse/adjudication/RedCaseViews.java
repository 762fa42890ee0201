package org.stathouse.adjudication;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;
import org.stathouse.steerco.SteerCoConditions;

/** Shows cases with the names behind their ids. */
@Component
class RedCaseViews {

    private final ActionDirectory actions;
    private final SteerCoConditions conditions;
    private final People people;
    private final Clock clock;

    RedCaseViews(ActionDirectory actions, SteerCoConditions conditions, People people, Clock clock) {
        this.actions = actions;
        this.conditions = conditions;
        this.people = people;
        this.clock = clock;
    }

    RedCaseView view(RedCase redCase, List<RecoveryPlanView> plans, boolean mayWritePlan) {
        Optional<ActionFacts> action = actions.find(List.of(redCase.action().id())).stream().findFirst();
        return new RedCaseView(
                redCase.id(),
                redCase.number(),
                redCase.version(),
                redCase.stage(),
                redCase.round(),
                redCase.action().id(),
                redCase.action().label(),
                redCase.action().pillarId(),
                action.map(ActionFacts::pillarName).orElse(null),
                action.map(ActionFacts::leadAgencyName).orElse(null),
                redCase.owner(),
                name(redCase.owner()),
                redCase.openedAt(),
                redCase.standing().stageSince(),
                redCase.standing().dueAt(),
                redCase.reports().heldInARow(),
                redCase.isRecoveryAsked(),
                redCase.pausedUntil(),
                reports(redCase),
                validation(redCase),
                plans,
                forwarding(redCase),
                page(redCase),
                redCase.decisions().stream().map(this::decision).toList(),
                conditions.of(redCase.ref()),
                reopenings(redCase),
                closing(redCase),
                mayWritePlan);
    }

    List<RedCaseRow> rows(List<RedCase> cases) {
        Map<ActionId, ActionFacts> known = new HashMap<>();
        actions.find(cases.stream().map(redCase -> redCase.action().id()).distinct().toList()).forEach(action -> known.put(action.id(), action));
        Instant now = clock.instant();
        return cases.stream().map(redCase -> row(redCase, known.get(redCase.action().id()), now)).toList();
    }

    private RedCaseRow row(RedCase redCase, @Nullable ActionFacts action, Instant now) {
        Instant due = redCase.standing().dueAt();
        Closing closing = redCase.closing();
        return new RedCaseRow(
                redCase.id(),
                redCase.number(),
                redCase.version(),
                redCase.stage(),
                redCase.action().id(),
                redCase.action().label(),
                action == null ? null : action.pillarName(),
                action == null ? null : action.leadAgencyName(),
                redCase.owner(),
                name(redCase.owner()),
                redCase.openedAt(),
                due,
                due != null && due.isBefore(now),
                redCase.reopenings().size(),
                closing == null ? null : closing.ending());
    }

    private static List<RedCaseView.Report> reports(RedCase redCase) {
        return redCase.reports().all().stream()
                .map(report -> new RedCaseView.Report(
                        report.reportId(), report.month(), report.rating(), report.correction(), report.publishedAt()))
                .toList();
    }

    private RedCaseView.@Nullable Validated validation(RedCase redCase) {
        Validation found = redCase.validation();
        return found == null
                ? null
                : new RedCaseView.Validated(
                        found.validatedBy(),
                        people.nameOf(found.validatedBy()),
                        found.validatedAt(),
                        found.meetingNotes(),
                        found.reRated(),
                        found.reRatingReason());
    }

    private RedCaseView.@Nullable Forwarded forwarding(RedCase redCase) {
        Forwarding found = redCase.forwarding();
        return found == null
                ? null
                : new RedCaseView.Forwarded(
                        found.forwardedBy(), people.nameOf(found.forwardedBy()), found.forwardedAt(), found.forwardingReason());
    }

    private RedCaseView.@Nullable Page page(RedCase redCase) {
        AgendaPage found = redCase.agendaPage();
        return found == null
                ? null
                : new RedCaseView.Page(
                        found.recommendation(), found.costOfDelay(), found.pageBy(), people.nameOf(found.pageBy()), found.askedOn());
    }

    private RedCaseView.Decided decision(CaseDecision decision) {
        return new RedCaseView.Decided(
                decision.outcome(),
                decision.reason(),
                decision.outcomeDate(),
                decision.person(),
                name(decision.person()),
                decision.outcomeText(),
                decision.decisionId(),
                decision.decisionNumber(),
                decision.decidedBy(),
                people.nameOf(decision.decidedBy()),
                decision.decidedAt());
    }

    private static List<RedCaseView.Reopened> reopenings(RedCase redCase) {
        return redCase.reopenings().stream()
                .map(reopening -> new RedCaseView.Reopened(
                        reopening.conditionId(),
                        reopening.conditionNumber(),
                        reopening.conditionTask(),
                        reopening.wasClosed(),
                        reopening.reopenedAt()))
                .toList();
    }

    private RedCaseView.@Nullable Closed closing(RedCase redCase) {
        Closing found = redCase.closing();
        return found == null
                ? null
                : new RedCaseView.Closed(
                        found.ending(), found.closingReason(), found.closedBy(), people.nameOf(found.closedBy()), found.closedAt());
    }

    private @Nullable String name(@Nullable String username) {
        return username == null ? null : people.nameOf(username);
    }
}

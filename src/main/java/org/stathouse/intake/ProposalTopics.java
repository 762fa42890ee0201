package org.stathouse.intake;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.steerco.AgendaTopic;

/** Words a proposal for SteerCo's agenda: what is asked, what a member needs to know in the room, what TMO recommends. */
@Component
class ProposalTopics {

    private final ProposalViews views;
    private final Deadlines deadlines;

    ProposalTopics(ProposalViews views, Deadlines deadlines) {
        this.views = views;
        this.deadlines = deadlines;
    }

    /** @param waiting what waits for SteerCo beside it, among which it ranks */
    AgendaTopic topic(Proposal proposal, List<Proposal> waiting) {
        ProposalContent content = proposal.content();
        Set<String> interested = new LinkedHashSet<>(Set.of(proposal.proposer()));
        if (content.owner() != null) {
            interested.add(content.owner());
        }
        PlanEntry entry = proposal.entry();
        return new AgendaTopic(
                proposal.ref(),
                proposal.label(),
                proposal.titleOrNone(),
                "Approve this action for the plan, defer it to a date, decline it or send it back?",
                background(proposal, waiting),
                recommendation(proposal),
                proposal.form().urgency(),
                askedOn(proposal),
                entry == null ? null : entry.actionId(),
                content.pillarId(),
                interested,
                "intake/proposals/" + proposal.id());
    }

    /** Since TMO's recommendation; after a deferral since the day to which SteerCo deferred it. */
    private LocalDate askedOn(Proposal proposal) {
        List<SteerCoDecision> decisions = proposal.decisions();
        LocalDate deferredUntil = decisions.isEmpty() ? null : decisions.getLast().deferredUntil();
        if (deferredUntil != null) {
            return deferredUntil;
        }
        ProposalView.Recommendation recommendation = proposal.assessment().recommendation();
        return LocalDate.ofInstant(
                recommendation == null
                        ? Objects.requireNonNullElse(proposal.submittedAt(), proposal.createdAt())
                        : recommendation.at(),
                deadlines.zone());
    }

    private String background(Proposal proposal, List<Proposal> waiting) {
        ProposalForm form = proposal.form();
        return Stream.of(
                        standing(proposal, waiting),
                        form.description(),
                        sentence("Public benefit: ", form.publicBenefit()),
                        measure(form),
                        "Led by " + views.agencyName(form.leadAgencyId()) + ", owned by "
                                + Objects.requireNonNullElse(views.personName(form.owner()), "nobody yet") + ". " + funding(form),
                        sentence("Depends on: ", form.dependencies()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n\n"));
    }

    private String standing(Proposal proposal, List<Proposal> waiting) {
        String pillar = views.pillarName(proposal.content().pillarId());
        Category category = proposal.assessment().category();
        BigDecimal score = proposal.assessment().weightedScore();
        long deferrals = proposal.decisions().stream().filter(decision -> decision.outcome() == DecisionOutcome.DEFER).count();
        return Stream.of(
                        score == null ? null : "Rank " + RankOrder.rankInPillar(proposal, waiting) + " in " + pillar,
                        score == null ? null : "weighted score " + score + " of " + ScoringPolicy.HIGHEST,
                        category == null ? null : "category " + Labels.of(category),
                        deferrals == 0 ? null : "deferred " + (deferrals == 1 ? "once" : deferrals + " times") + " before")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", ", "", "."));
    }

    private static @Nullable String measure(ProposalForm form) {
        return form.measure() == null ? null : "Measure: %s, from %s to %s.".formatted(form.measure(), form.baseline(), form.target());
    }

    private static String funding(ProposalForm form) {
        BigDecimal needed = sum(form, FundingYear::needed);
        if (needed.signum() == 0) {
            return "No funding is asked for.";
        }
        NumberFormat dollars = NumberFormat.getCurrencyInstance(Locale.US);
        dollars.setMaximumFractionDigits(0);
        return "Needs " + dollars.format(needed) + ", of which " + dollars.format(sum(form, FundingYear::identified)) + " is identified.";
    }

    private static BigDecimal sum(ProposalForm form, Function<FundingYear, @Nullable BigDecimal> amount) {
        return form.funding().stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable String recommendation(Proposal proposal) {
        ProposalView.Recommendation recommendation = proposal.assessment().recommendation();
        return recommendation == null ? null : "TMO: " + Labels.of(recommendation.priority()) + " priority. " + recommendation.reason();
    }

    private static @Nullable String sentence(String heading, @Nullable String text) {
        return text == null || text.isBlank() ? null : heading + text;
    }
}

package org.stathouse.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.shared.Messages;

/** Shows proposals with the names behind their ids. */
@Component
class ProposalViews {

    private final CityActionPlan plan;
    private final People people;
    private final SetUpSheets sheets;
    private final CompletenessCheck check;
    private final Messages messages;

    ProposalViews(CityActionPlan plan, People people, SetUpSheets sheets, CompletenessCheck check, Messages messages) {
        this.plan = plan;
        this.people = people;
        this.sheets = sheets;
        this.check = check;
        this.messages = messages;
    }

    ProposalView view(Proposal proposal, Actor actor) {
        Assessment assessment = proposal.assessment();
        List<SteerCoDecision> decisions = proposal.decisions();
        boolean deferred = proposal.status() == ProposalStatus.DEFERRED;
        PlanEntry entry = proposal.entry();
        return new ProposalView(
                proposal.id(),
                proposal.number(),
                proposal.version(),
                proposal.status(),
                proposal.round(),
                proposal.form(),
                names(proposal),
                proposal.proposer(),
                proposal.createdAt(),
                proposal.submittedAt(),
                assessment.category(),
                assessment.admissionNote(),
                assessment.weightedScore(),
                assessment.recommendation(),
                deferred ? decisions.getLast().deferredUntil() : null,
                entry == null ? null : entry.actionId(),
                entry == null ? null : entry.actionNumber(),
                returns(proposal),
                decisions(decisions),
                withdrawal(proposal),
                sheets.of(proposal.id()),
                messages.texts(check.notes(proposal.form())),
                permissions(proposal, actor));
    }

    ProposalRow row(Proposal proposal) {
        ProposalContent content = proposal.content();
        return new ProposalRow(
                proposal.id(),
                proposal.number(),
                proposal.version(),
                content.title(),
                proposal.status(),
                name(content.pillarId(), plan::pillarName),
                name(content.leadAgencyId(), plan::agencyName),
                people.nameOf(proposal.proposer()),
                personName(content.owner()),
                proposal.assessment().weightedScore(),
                proposal.assessment().priority(),
                proposal.createdAt(),
                proposal.submittedAt());
    }

    /** The name of an agency, or that it is not known to the plan any more. */
    String agencyName(@Nullable UUID agency) {
        return Objects.requireNonNullElse(name(agency, plan::agencyName), "Unknown agency");
    }

    String pillarName(@Nullable UUID pillar) {
        return Objects.requireNonNullElse(name(pillar, plan::pillarName), "Unknown pillar");
    }

    @Nullable String personName(@Nullable String username) {
        return username == null ? null : people.nameOf(username);
    }

    private ProposalView.Names names(Proposal proposal) {
        ProposalForm form = proposal.form();
        return new ProposalView.Names(
                people.nameOf(proposal.proposer()),
                personName(form.owner()),
                name(form.pillarId(), plan::pillarName),
                name(form.goalId(), plan::goalText),
                name(form.leadAgencyId(), plan::agencyName),
                form.supportingAgencyIds().stream().map(this::agencyName).sorted().toList());
    }

    private static @Nullable String name(@Nullable UUID id, Function<UUID, Optional<String>> lookup) {
        return id == null ? null : lookup.apply(id).orElse(null);
    }

    private static List<ProposalView.Return> returns(Proposal proposal) {
        List<ProposalReturn> kept = proposal.returns();
        return IntStream.range(0, kept.size())
                .mapToObj(i -> {
                    ProposalReturn one = kept.get(i);
                    return new ProposalView.Return(
                            i + 1, one.after(), one.reason(), one.by(), one.returnedAt(), one.resubmittedAt(), one.note());
                })
                .toList();
    }

    private static List<ProposalView.Decision> decisions(List<SteerCoDecision> kept) {
        return IntStream.range(0, kept.size())
                .mapToObj(i -> {
                    SteerCoDecision one = kept.get(i);
                    return new ProposalView.Decision(
                            i + 1, one.outcome(), one.reason(), one.deferredUntil(), one.by(), one.at(), one.letterId());
                })
                .toList();
    }

    private static ProposalView.@Nullable Withdrawal withdrawal(Proposal proposal) {
        Withdrawal withdrawal = proposal.withdrawal();
        return withdrawal == null ? null : new ProposalView.Withdrawal(withdrawal.reason(), proposal.proposer(), withdrawal.at());
    }

    private static Set<ProposalView.Permission> permissions(Proposal proposal, Actor actor) {
        Set<ProposalView.Permission> may = EnumSet.noneOf(ProposalView.Permission.class);
        ProposalStatus status = proposal.status();
        if (EditPolicy.mayEdit(actor, proposal)) {
            may.add(ProposalView.Permission.EDIT);
        }
        if (actor.is(proposal.proposer())) {
            if (status == ProposalStatus.DRAFT) {
                may.add(ProposalView.Permission.SUBMIT);
                may.add(ProposalView.Permission.DISCARD);
            } else if (status.isUnderWay()) {
                may.add(ProposalView.Permission.WITHDRAW);
            }
        }
        if (proposal.isOpenToScorers()) {
            may.add(ProposalView.Permission.SEE_SCORES);
        }
        return may;
    }
}

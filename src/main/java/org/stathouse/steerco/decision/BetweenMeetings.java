package org.stathouse.steerco.decision;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.CaseRef;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.steerco.SteerCoDecisionRecorder;
import org.stathouse.steerco.office.Rights;

/** What the chair decides because it cannot wait for the next meeting. */
@Service
@Transactional
class BetweenMeetings implements SteerCoDecisionRecorder {

    private final AgendaSources sources;
    private final DecisionBook book;
    private final Rights rights;
    private final CurrentActor currentActor;

    BetweenMeetings(AgendaSources sources, DecisionBook book, Rights rights, CurrentActor currentActor) {
        this.sources = sources;
        this.book = book;
        this.rights = rights;
        this.currentActor = currentActor;
    }

    @Override
    public DecisionTaken decideBetweenMeetings(CaseRef subject, ProposedDecision decision) {
        Actor actor = currentActor.get();
        rights.requireChairing(actor, sources.of(subject.type()).topic(subject.id()).interested());
        return book.take(subject, decision, null);
    }
}

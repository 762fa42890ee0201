package org.stathouse.status;

import java.util.List;
import java.util.Optional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.Role;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Who reviews a report: TMO (processes.md "Status-report cycle" [R]), but nobody what they own or have handed in themselves. */
final class ReviewPolicy {

    /** Somebody about to review a report. */
    record Reviewer(Actor actor, StatusReport report) {}

    static final Rule<Reviewer> TMO = Rule.refuse(reviewer -> !reviewer.actor().has(Role.TMO), () -> Fault.of("status.tmoReviews"));

    static final Rule<Reviewer> NOT_ITS_OWNER = Rule.refuse(
            reviewer -> reviewer.actor().is(reviewer.report().subject().owner()), () -> Fault.of("status.own.owner"));

    static final Rule<Reviewer> NOT_ITS_WRITER = Rule.refuse(
            reviewer -> reviewer.actor().is(reviewer.report().submittedBy()), () -> Fault.of("status.own.writer"));

    static final List<Rule<Reviewer>> ALL = List.of(TMO, NOT_ITS_OWNER, NOT_ITS_WRITER);

    private ReviewPolicy() {}

    /** Why this person may not review this report, if anything. */
    static Optional<Fault> against(Actor actor, StatusReport report) {
        return Rule.faults(ALL, new Reviewer(actor, report)).stream().findFirst();
    }
}

package org.stathouse.intake.process;

import java.util.List;
import java.util.UUID;
import org.stathouse.intake.ActionSetUp;
import org.stathouse.intake.Prioritization;
import org.stathouse.intake.SteerCoDecisions;
import org.stathouse.workflow.ProcessBean;

/** What the process {@code action-intake} calls; each step forwards to a use case. */
@ProcessBean("intakeSteps")
public class IntakeSteps {

    private final Prioritization prioritization;
    private final SteerCoDecisions decisions;
    private final ActionSetUp setUp;

    IntakeSteps(Prioritization prioritization, SteerCoDecisions decisions, ActionSetUp setUp) {
        this.prioritization = prioritization;
        this.decisions = decisions;
        this.setUp = setUp;
    }

    /** The candidate groups of the scoring tasks. */
    public List<String> scorerGroups(String proposalId) {
        return prioritization.scorerGroups(UUID.fromString(proposalId));
    }

    /** Whether the spread lies above 2 points. */
    public boolean weighScores(String proposalId) {
        return prioritization.weigh(UUID.fromString(proposalId));
    }

    /** Enters the approved proposal into the plan. */
    public void numberAction(String proposalId) {
        setUp.numberAction(UUID.fromString(proposalId));
    }

    /** Issues the letter on the last decision. */
    public void issueDecisionLetter(String proposalId) {
        decisions.issueLetter(UUID.fromString(proposalId));
    }

    /** Puts a deferred case before SteerCo again. */
    public void returnFromDeferral(String proposalId) {
        decisions.returnFromDeferral(UUID.fromString(proposalId));
    }

    /** Closes the case once everything is set up. */
    public void finishSetUp(String proposalId) {
        setUp.finish(UUID.fromString(proposalId));
    }
}

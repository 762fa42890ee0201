package org.stathouse.mpia.dispute.process;

import java.time.LocalDate;
import java.util.UUID;
import org.stathouse.mpia.dispute.DisputeAnswers;
import org.stathouse.workflow.ProcessBean;

/** What the process {@code mpia-dispute} calls; each step forwards to a use case. */
@ProcessBean("disputeSteps")
public class DisputeSteps {

    private final DisputeAnswers answers;

    DisputeSteps(DisputeAnswers answers) {
        this.answers = answers;
    }

    /** The candidate groups of those who prepare the packet. */
    public String preparers(String disputeId) {
        return answers.preparers(UUID.fromString(disputeId));
    }

    /** The last day on which packet or answer is in time. */
    public LocalDate answerDue(String disputeId) {
        return answers.answerDue(UUID.fromString(disputeId));
    }

    /** The last day by which a result is expected. */
    public LocalDate resultDue(String disputeId) {
        return answers.resultDue(UUID.fromString(disputeId));
    }

    /** The packet is drafted. */
    public void draftPacket(String disputeId) {
        answers.draftPacket(UUID.fromString(disputeId));
    }
}

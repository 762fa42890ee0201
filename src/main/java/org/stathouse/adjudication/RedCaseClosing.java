package org.stathouse.adjudication;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Ends cases and tells all whose case it is. */
@Component
class RedCaseClosing {

    private final RedCaseWorkflow workflow;
    private final RedCaseJournal journal;
    private final StepTimes times;

    RedCaseClosing(RedCaseWorkflow workflow, RedCaseJournal journal, StepTimes times) {
        this.workflow = workflow;
        this.journal = journal;
        this.times = times;
    }

    /** Ends a case at whatever step it has reached; its open tasks go away. */
    void close(RedCase redCase, Ending ending, String reason, String by) {
        When now = times.now();
        redCase.close(new Closing(ending, reason, by, now.now()), now);
        workflow.closed(redCase.id());
        closed(redCase);
    }

    /** Records and tells that a case has been closed. */
    void closed(RedCase redCase) {
        Closing closing = redCase.closing();
        if (closing == null) {
            throw new IllegalStateException(redCase.number() + " is not closed");
        }
        String how = closing.ending().label();
        journal.record(redCase, "closed", "closed: " + how, Map.of("ending", how, "reason", closing.closingReason()));
        journal.tell(
                journal.all(redCase),
                "closed",
                redCase.round(),
                redCase,
                "Red case " + redCase.number() + " is closed",
                Map.of("ending", how, "reason", closing.closingReason()));
    }
}

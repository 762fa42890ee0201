package org.stathouse.stat.process;

import java.time.LocalDate;
import java.util.UUID;
import org.stathouse.stat.team.DecisionMemos;
import org.stathouse.workflow.ProcessBean;

/** What the process {@code stat-decision-memo} calls; each step forwards to a use case. */
@ProcessBean("decisionMemoSteps")
public class DecisionMemoSteps {

    private final DecisionMemos memos;

    DecisionMemoSteps(DecisionMemos memos) {
        this.memos = memos;
    }

    /** The last day on which it is in time. */
    public LocalDate due(String memoId) {
        return memos.due(UUID.fromString(memoId));
    }

    /** It was handed in: it becomes a PDF. */
    public void freeze(String memoId) {
        memos.freeze(UUID.fromString(memoId));
    }
}

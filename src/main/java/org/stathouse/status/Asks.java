package org.stathouse.status;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.Slice;

/**
 * What published reports ask of people. Open until answered by who is asked, TMO or the chair; one that has been open for ten
 * working days is told to the chair on every working day (processes.md A.2 step 4 [R]).
 */
@Service
public class Asks {

    /**
     * The asks that the person may see, oldest first.
     *
     * @param openOnly leave out what is answered or withdrawn
     * @param ofMe only what the person is asked
     */
    public Slice<AskView> list(boolean openOnly, boolean ofMe, @Nullable String after, int limit) {
        throw new UnsupportedOperationException();
    }

    /** All asks of an action's reports, newest first. */
    public List<AskView> of(ActionId action) {
        throw new UnsupportedOperationException();
    }

    public AskView get(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Answers an ask and completes its task. */
    public AskView answer(UUID id, long version, AnswerAsk command) {
        throw new UnsupportedOperationException();
    }
}

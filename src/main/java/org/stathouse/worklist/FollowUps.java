package org.stathouse.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts tasks off: a task with a follow-up date stays out of the lists until that day, in the City's time zone. */
@Service
@Transactional
public class FollowUps {

    /**
     * Puts a task off to a working day, or back into the list at once where there is none.
     *
     * @throws org.stathouse.shared.NotPermitted to whoever neither has the task nor supervises it
     * @throws org.stathouse.shared.BusinessRuleViolation if the day will not do
     */
    public void set(String taskId, @Nullable LocalDate day, @Nullable Long version) {
        throw new UnsupportedOperationException();
    }
}

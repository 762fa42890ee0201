package org.stathouse.audit;

import java.util.List;

/**
 * Hears at the end of each transaction of everything that it changed, in the order in which it was recorded and inside the transaction:
 * what a listener writes is there with the change or not at all, and what it throws takes the change back. It records nothing itself.
 */
public interface ChangeListener {

    /** @param changes at least one */
    void changed(List<CaseChange> changes);
}

package org.stathouse.workflow.operating;

import java.util.List;

/** Why a running process does not fit the new version: one sentence for each step where it stands and which has no place there. */
public class MigrationRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<String> reasons;

    MigrationRefusal(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** The sentences, for people. */
    public List<String> reasons() {
        return reasons;
    }
}

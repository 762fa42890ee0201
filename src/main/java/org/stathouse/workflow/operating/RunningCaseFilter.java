package org.stathouse.workflow.operating;

import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/** Which running processes are asked for; what is null narrows nothing. */
public record RunningCaseFilter(
        @Nullable String processKey,
        @Nullable Integer version,
        @Nullable String element,
        @Nullable Boolean suspended,
        @Nullable CaseRef subject) {

    /** All that run on one version. */
    public static RunningCaseFilter on(String processKey, int version) {
        return new RunningCaseFilter(processKey, version, null, null, null);
    }

    /** All of one case. */
    public static RunningCaseFilter of(CaseRef subject) {
        return new RunningCaseFilter(null, null, null, null, subject);
    }
}

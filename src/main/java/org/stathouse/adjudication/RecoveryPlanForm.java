package org.stathouse.adjudication;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a recovery plan says; a draft may lack anything (processes.md A.2 step 2 [P]).
 *
 * @param effect what happens if nothing is done
 * @param decisionAsked the decision that the owner needs, in a sentence
 */
public record RecoveryPlanForm(
        @Nullable String cause,
        @Nullable String effect,
        List<RecoveryOption> options,
        @Nullable String decisionAsked,
        @Nullable AskedOf askedOf,
        List<RecoveryStep> steps) {

    /** Nothing written yet. */
    public static final RecoveryPlanForm EMPTY = new RecoveryPlanForm(null, null, List.of(), null, null, List.of());

    public RecoveryPlanForm {
        // A list that a REST client leaves out arrives as none.
        options = List.copyOf(Objects.requireNonNullElse(options, List.of()));
        steps = List.copyOf(Objects.requireNonNullElse(steps, List.of()));
    }
}

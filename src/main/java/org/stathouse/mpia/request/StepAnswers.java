package org.stathouse.mpia.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;

/** Steps that end with yes, or with no and the reason for it. */
final class StepAnswers {

    private StepAnswers() {}

    /** The answer must be there, and a reason with a no; faults at the answer's field and at {@code reason}. */
    static List<Fault> faults(String field, @Nullable Boolean yes, @Nullable String reason) {
        if (yes == null) {
            return List.of(Fault.at(field, "shared.required"));
        }
        return (yes ? TextPolicy.optional("reason", reason) : TextPolicy.required("reason", reason)).stream().toList();
    }
}

package org.stathouse.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;

/** What a request's body must hold; what it lacks is named together with all else that is wrong. */
public final class RequiredFields {

    private RequiredFields() {}

    /** The value as it is; where there is none, that is added to the faults. */
    public static <T> @Nullable T required(@Nullable T value, String field, List<Fault> faults) {
        if (value == null) {
            faults.add(Fault.at(field, "shared.required"));
        }
        return value;
    }
}

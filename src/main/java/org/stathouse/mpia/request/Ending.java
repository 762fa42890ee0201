package org.stathouse.mpia.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Outcome;

/**
 * How a request ends: the outcome stands from the decision on, the day once it is closed.
 *
 * @param because why it ended, where the outcome alone does not say
 */
@Embeddable
record Ending(
        @Enumerated(EnumType.STRING) @Nullable Outcome outcome,
        @Column(name = "closed_on") @Nullable LocalDate closedOn,
        @Column(name = "closed_because") @Nullable String because) {

    static final Ending NONE = new Ending(null, null, null);
}

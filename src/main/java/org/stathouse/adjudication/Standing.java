package org.stathouse.adjudication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a case stands.
 *
 * @param stageSince since when
 * @param dueAt until when the step of the stage is to be done; none where nothing has to be done by a day
 */
@Embeddable
record Standing(@Enumerated(EnumType.STRING) RedCaseStage stage, Instant stageSince, @Nullable Instant dueAt) {

    /** A case that comes to the stage in that moment. */
    static Standing at(RedCaseStage stage, When when) {
        return new Standing(stage, when.now(), when.due(stage));
    }
}

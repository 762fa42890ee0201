package org.stathouse.adjudication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;

/** The action that a case is about, as it was when the case was opened. */
@Embeddable
record RedAction(
        UUID actionId,
        @Nullable String actionNumber,
        String actionTitle,
        @Nullable UUID pillarId,
        @Nullable UUID agencyId) {

    static RedAction of(ActionFacts facts) {
        return new RedAction(
                facts.id().value(),
                facts.number(),
                facts.title(),
                facts.pillar() == null ? null : facts.pillar().value(),
                facts.leadAgency() == null ? null : facts.leadAgency().value());
    }

    ActionId id() {
        return new ActionId(actionId);
    }

    /** Number and title. */
    String label() {
        return actionNumber == null ? actionTitle : actionNumber + " " + actionTitle;
    }
}

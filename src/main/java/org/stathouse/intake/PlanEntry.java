package org.stathouse.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** The action of the plan that a proposal has become. */
@Embeddable
record PlanEntry(@Column(name = "action_id") UUID actionId, @Column(name = "action_number") String actionNumber) {}

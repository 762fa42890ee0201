package org.stathouse.stat.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** An owner's request for a later day that nobody has decided yet, with the plan by which the item will be done then. */
@Embeddable
record ExtensionRequest(
        @Column(name = "asked_plan") String plan,
        @Column(name = "asked_due") LocalDate due,
        @Column(name = "asked_by") String by,
        @Column(name = "asked_at") Instant at) {}

package org.stathouse.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Whether the public sees an action, and what it is told of it. */
@Embeddable
record Publicity(boolean publicFacing, @Column(name = "public_narrative") @Nullable String narrative) {

    static final Publicity NONE = new Publicity(false, null);
}

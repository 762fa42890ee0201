package org.stathouse.plan;

import java.util.Optional;

/** Tells where an action came from; the feature that adds approved actions to the plan implements it. */
public interface ActionOrigin {

    /** The case that the action came from, if it came from one. */
    Optional<Origin> of(ActionId action);

    /** A case to link to: its path below the product's address and the words of the link. */
    record Origin(String path, String label) {}
}

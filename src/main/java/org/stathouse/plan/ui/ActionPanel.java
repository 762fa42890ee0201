package org.stathouse.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.stathouse.plan.ActionView;

/**
 * A part of the action page that another feature fills: its status reports, its RAID items. Implemented as a Spring bean;
 * {@code @Order} says where it stands among the others, after the plan's own parts.
 */
public interface ActionPanel {

    /** The heading over the part. */
    String heading();

    /** The part for one action, or nothing where this person sees none of it. */
    Optional<Component> of(ActionView action);
}

package org.stathouse.stat.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.stathouse.stat.catalog.StatView;

/**
 * A part of the Stat page that another part of this module fills: its sessions, items, measures, Tiger Teams, papers. Implemented as
 * a Spring bean; {@code @Order} says where it stands: sessions 100, items 200, measures 300, Tiger Teams 400, papers 500.
 */
public interface StatPanel {

    /** The heading over the part. */
    String heading();

    /** The part for one Stat or Tiger Team, or nothing where this person sees none of it. */
    Optional<Component> of(StatView stat);
}

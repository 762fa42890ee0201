package org.stathouse.mpia.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.stathouse.mpia.RequestSummary;

/**
 * A part of the request page that another part of this module fills. Implemented as a Spring bean; {@code @Order} says where it stands:
 * clock 100, extensions 150, searches 200, exemptions 300, fees 400, letters 500, correspondence 600, disputes 700, earlier
 * requests 800.
 */
public interface RequestPanel {

    /** The heading over the part. */
    String heading();

    /** The part for one request, or nothing where this person sees none of it. */
    Optional<Component> of(RequestSummary request);
}

package org.stathouse.mpia.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.stathouse.mpia.RequestSummary;

/** What a person may do to a request as a whole, as buttons in the head of its page. Implemented as a Spring bean. */
public interface RequestActions {

    /**
     * The buttons for what this person may do now, the main one first.
     *
     * @param changed shows the page again after something was done
     */
    List<Component> of(RequestSummary request, Runnable changed);
}

package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * Whether a view stands in the navigation of the signed-in person, where more than their roles decides; a module that has such a view
 * implements this as a Spring bean. What the view lets them do is checked there all the same.
 */
public interface MenuCondition {

    /** The view with the menu entry. */
    Class<? extends Component> view();

    /** Whether it is of use to the signed-in person. */
    boolean holds();
}

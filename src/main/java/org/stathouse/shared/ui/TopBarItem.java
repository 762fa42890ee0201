package org.stathouse.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * Something small in the bar at the top of every page, such as the search field or the count of unread notices. A module
 * that has one implements this as a Spring bean; it may hold {@link Shortcuts} of its own, which then act on every page.
 */
public interface TopBarItem {

    /** Where it stands among the others, the smallest first: search 10, inbox 20. */
    int order();

    /** Makes it for the page of the signed-in person. */
    Component create();
}

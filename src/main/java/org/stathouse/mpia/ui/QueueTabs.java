package org.stathouse.mpia.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import org.stathouse.mpia.RecordsQueue;

/** The ways to the queues; each keeps the filters. */
class QueueTabs extends Composite<Nav> {

    private final UnorderedList list = new UnorderedList();

    QueueTabs() {
        getContent().addClassName("queue-tabs");
        getContent().setAriaLabel("Queues");
        getContent().add(list);
    }

    /** Leads to each queue under these filters and marks the one that they are about. */
    void show(DeskFilter filter) {
        list.removeAll();
        add("All open", filter.in(null), filter.queue() == null && !filter.closed());
        for (RecordsQueue queue : RecordsQueue.values()) {
            add(queue.label(), filter.in(queue), filter.queue() == queue);
        }
        add("Closed", filter.ofClosed(), filter.closed());
    }

    private void add(String label, DeskFilter target, boolean current) {
        RouterLink link = new RouterLink(label, QueueView.class);
        link.setQueryParameters(target.address());
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        list.add(new ListItem(link));
    }
}

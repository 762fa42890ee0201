package org.stathouse.worklist.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.stathouse.worklist.filter.SavedFilters;

/** The product's address itself leads to the task list, with the filter that the person starts with. */
@Route("")
@PermitAll
class StartPage extends Div implements BeforeEnterObserver {

    private final SavedFilters filters;

    StartPage(SavedFilters filters) {
        this.filters = filters;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters start = filters.start().map(saved -> TaskPlace.of(saved).query()).orElseGet(QueryParameters::empty);
        event.forwardTo("tasks", start);
    }
}

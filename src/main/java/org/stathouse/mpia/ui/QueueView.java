package org.stathouse.mpia.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.RequestIntake;
import org.stathouse.mpia.RequestLists;
import org.stathouse.mpia.RequestLists.Row;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.LazyRows;
import org.stathouse.shared.ui.PageHeader;

/**
 * The queues of records staff by the legal date that comes next. What waits for somebody outside stands apart from what can be worked
 * on; its legal dates run on (processes.md C; mpia.md §1).
 */
@Route(DeskAddresses.REQUESTS)
@Menu(title = "Requests", order = 60, icon = "vaadin:folder-open-o")
@RolesAllowed({"RECORDS_CLERK", "RECORDS_CUSTODIAN", "RECORD_HOLDER", "LAW_REVIEWER", "FEE_APPROVER", "RECORDS_SUPERVISOR", "ADMINISTRATOR"})
class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE = 25;

    private final RequestLists lists;
    private final RequestRows rows;
    private final QueueTabs tabs = new QueueTabs();
    private final DeskFilterFields fields;
    private final Div shown = new Div();
    private DeskFilter filter = DeskFilter.ALL;

    QueueView(RequestLists lists, RequestRows rows, PlanCatalog catalog, RequestIntake intake) {
        this.lists = lists;
        this.rows = rows;
        this.fields = DeskFilterFields.ofQueues(catalog.agencies(), this::narrow);
        PageHeader header = new PageHeader("Requests").withSubtitle("Requests for public records, the earliest legal date first.");
        if (intake.mayLog()) {
            header.withActions(new Anchor(DeskAddresses.NEW, "New request"));
        }
        add(header.withActions(new RouterLink("Deadline board", DeadlineBoardView.class)), tabs, fields, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = DeskFilter.of(event.getLocation().getQueryParameters());
        fields.fill(filter);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return filter.queue() == null ? "Requests" : filter.queue().label() + ": requests";
    }

    private void narrow() {
        filter = fields.value().apply(filter);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(DeskAddresses.REQUESTS, filter.address()));
        refresh();
    }

    private void refresh() {
        tabs.show(filter);
        shown.removeAll();
        if (filter.closed()) {
            LazyRows<Row> closed = rows(null, "Closed requests");
            shown.add(closed.isEmpty() ? empty("No closed request") : closed);
            return;
        }
        LazyRows<Row> actionable = rows(false, "Requests to be worked on");
        LazyRows<Row> waiting = rows(true, "Requests that wait for somebody outside");
        if (actionable.isEmpty() && waiting.isEmpty()) {
            shown.add(empty("No request stands here"));
            return;
        }
        shown.add(new H2("To be worked on"), actionable.isEmpty() ? new Paragraph("Nothing here can be worked on now.") : actionable);
        if (!waiting.isEmpty()) {
            shown.add(new H2("Waiting for somebody outside"), new Paragraph("The legal dates of these run on."), waiting);
        }
    }

    private LazyRows<Row> rows(@Nullable Boolean waiting, String caption) {
        return new LazyRows<>(() -> rows.table(caption), after -> lists.page(filter.requests(waiting), after, PAGE), rows::add);
    }

    private Component empty(String what) {
        if (!filter.narrows()) {
            return new EmptyState(what + ".", "Requests come in by the public page and by mail; staff enter letters and walk-ins.");
        }
        return new EmptyState(what + " that fits these filters.", "Take the filters away to see all of them.", new Button("Show all", click -> {
            fields.fill(DeskFilter.ALL);
            narrow();
        }));
    }
}

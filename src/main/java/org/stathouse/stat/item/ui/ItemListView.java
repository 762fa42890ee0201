package org.stathouse.stat.item.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.item.ItemFilter;
import org.stathouse.stat.item.Items;
import org.stathouse.stat.ui.StatAddresses;

/** The items of all Stats that one may see, the earliest due first; the filters stand in the address. */
@Route(StatAddresses.ITEMS)
@PageTitle("Items")
@Menu(title = "Items", order = 13, icon = "vaadin:list-ul")
@PermitAll
class ItemListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final Items items;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final ItemFilterFields filters;
    private final Paragraph count = new Paragraph();
    private final Div download = new Div();
    private final Div rows = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private ItemTable table;
    private @Nullable String next;

    ItemListView(
            Items items, StatDirectory stats, PlanCatalog catalog, People people, CurrentActor actor, Deadlines deadlines, DateTexts dates) {
        this.items = items;
        this.deadlines = deadlines;
        this.dates = dates;
        this.table = new ItemTable(deadlines, dates);
        this.filters = new ItemFilterFields(
                stats.all().stream().filter(stat -> stats.mayRead(actor.get(), stat.id())).toList(), people.active(), catalog.agencies(), this::filter);
        count.getElement().setAttribute("role", "status");
        count.addClassName("muted");
        PageHeader header = new PageHeader("Items").withSubtitle("What was agreed in the Stats’ sessions: who delivers what by when.");
        header.withActions(download);
        add(header, filters, count, rows, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.fill(event.getLocation().getQueryParameters());
        refresh();
    }

    private void filter() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(StatAddresses.ITEMS, filters.address()));
        refresh();
    }

    private void refresh() {
        ItemFilter filter = filters.value();
        table = new ItemTable(deadlines, dates);
        next = null;
        rows.removeAll();
        rows.add(table.table());
        download.removeAll();
        download.add(Downloads.link("Download as CSV", "stat-items.csv", "text/csv", () -> items.csv(filter)));
        showMore();
        if (table.table().rows() == 0) {
            rows.removeAll();
            rows.add(empty());
        }
    }

    private void showMore() {
        Slice<StatItem> page = items.list(filters.value(), next, PAGE);
        page.items().forEach(table::add);
        next = page.next();
        more.setVisible(next != null);
        int shown = table.table().rows();
        count.setText(shown == 0 ? "No items" : (next != null ? "The first " : "") + shown + (shown == 1 ? " item" : " items"));
        download.setVisible(shown > 0);
    }

    private Component empty() {
        Button all = new Button("Show all", click -> {
            filters.clear();
            filter();
        });
        return new EmptyState("No item matches these filters.", "Open items are shown first; those that ended stay on record.", all);
    }
}

package org.stathouse.raid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.stathouse.raid.RaidExport;
import org.stathouse.raid.RaidFilter;
import org.stathouse.raid.RaidImport;
import org.stathouse.raid.RaidItemRow;
import org.stathouse.raid.RaidItems;
import org.stathouse.raid.RaidRegister;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;

/** The RAID register: what concerns the person, filtered and sorted as its address says. */
@Route("raid")
@PageTitle("RAID register")
@Menu(title = "RAID", order = 36, icon = "vaadin:warning")
@PermitAll
class RaidView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final RaidRegister register;
    private final RaidExport export;
    private final DateTexts dates;
    private final boolean mayEnter;
    private final RaidFilters filters;
    private final Span count = new Span();
    private final Div body = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private FlowTable table = table();
    private RegisterPlace place = RegisterPlace.START;
    private @Nullable String next;

    RaidView(RaidRegister register, RaidExport export, RaidImport raidImport, RaidItems items, RaidChoices choices, DateTexts dates) {
        this.register = register;
        this.export = export;
        this.dates = dates;
        this.mayEnter = items.mayEnter();
        this.filters = new RaidFilters(choices, this::go);
        PageHeader header = new PageHeader("RAID register")
                .withSubtitle("Risks, actions to take, issues, decisions and dependencies that concern you.");
        if (mayEnter) {
            Button enter = new Button("New item", VaadinIcon.PLUS.create(), click -> UI.getCurrent().navigate(RaidFormView.class));
            enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(enter);
        }
        header.withActions(new Anchor(Addresses.MATRIX, "Risk matrix"));
        if (raidImport.isPermitted()) {
            header.withActions(new Anchor(Addresses.IMPORT, "Import CSV"));
        }
        count.getElement().setAttribute("role", "status");
        Div summary = new Div(
                count, Downloads.link("Download these as CSV", "raid-items.csv", "text/csv", () -> this.export.items(place.filter())));
        summary.addClassName("register-summary");
        body.addClassName("raid-register");
        add(header, filters, summary, body, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RegisterPlace.of(event.getLocation().getQueryParameters()));
    }

    private void go(RegisterPlace wanted) {
        show(wanted);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(Addresses.REGISTER, wanted.query()));
    }

    private void show(RegisterPlace wanted) {
        place = wanted;
        place.remember(UI.getCurrent());
        filters.show(place);
        table = table();
        next = null;
        body.removeAll();
        body.add(table);
        showMore();
        if (table.rows() == 0) {
            body.removeAll();
            body.add(empty());
        }
    }

    private void showMore() {
        Slice<RaidItemRow> page = register.list(place.filter(), place.order(), next, PAGE);
        page.items().forEach(this::add);
        next = page.next();
        more.setVisible(next != null);
        int shown = table.rows();
        count.setText(shown == 0 ? "No items" : (next == null ? "" : "The first ") + shown + (shown == 1 ? " item" : " items"));
    }

    private void add(RaidItemRow row) {
        Div name = new Div(new Anchor(Addresses.item(row.id()), row.title()), new Span(row.number() + " · " + row.type().label()));
        name.addClassName("row-name");
        table.addRow(
                name,
                Wording.badge(row.status(), row.overdue()),
                row.score() == null ? new Span() : Wording.badge(row.score()),
                new Span(text(row.ownerName())),
                new Span(row.due() == null ? "–" : dates.date(row.due())),
                actions(row));
    }

    /** The first action, and how many more there are: their titles are long. */
    private static Span actions(RaidItemRow row) {
        String first = row.actions().isEmpty() ? "" : row.actions().getFirst();
        String more = row.actions().size() > 1 ? " and %d more".formatted(row.actions().size() - 1) : "";
        Span shown = new Span((row.crossAgency() ? "Cross-agency · " : "") + first + more);
        shown.setTitle(String.join("; ", row.actions()));
        return shown;
    }

    private static String text(@Nullable String value) {
        return value == null ? "–" : value;
    }

    private static FlowTable table() {
        return new FlowTable("RAID items")
                .withColumn("Item")
                .withColumn("Status")
                .withColumn("Score")
                .withColumn("Owner")
                .withColumn("Due")
                .withColumn("Actions");
    }

    private Component empty() {
        if (!place.filter().equals(RaidFilter.OPEN)) {
            return new EmptyState(
                    "No item fits these filters.", "Choose others, or show what is open.", new Button("Show what is open", click -> go(RegisterPlace.START)));
        }
        return mayEnter
                ? new EmptyState("Nothing is open that concerns you.", "Enter a risk or an issue as soon as you see it.", new Anchor(Addresses.NEW, "New item"))
                : new EmptyState("Nothing is open that concerns you.", "Items appear here once they are tied to you or your actions.");
    }
}

package org.stathouse.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.plan.ActionFilter;
import org.stathouse.plan.ActionOrder;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PillarView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.plan.PlanExport;
import org.stathouse.plan.PlanImport;
import org.stathouse.plan.PlanRegister;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;

/** The register of the plan's actions. Search, filters and sorting stand in the address, so that coming back finds them. */
@Route("plan")
@PageTitle("Action plan")
@Menu(title = "Action plan", order = 10, icon = "vaadin:list-ol")
@PermitAll
class PlanView extends Div implements BeforeEnterObserver {

    private static final int TYPING_MILLIS = 400;

    /** Up to here all rows stand in the page; beyond, the list scrolls by itself and reads as it goes. */
    private static final int SHORT_LIST = 60;

    private static final Owner NOBODY = new Owner("-", "No owner");

    private final PlanRegister register;
    private final PlanExport export;
    private final boolean mayImport;
    private final TextField words = new TextField("Search");
    private final ComboBox<String> plan = new ComboBox<>("Plan");
    private final ComboBox<PillarView> pillar = new ComboBox<>("Pillar");
    private final ComboBox<AgencyView> agency = new ComboBox<>("Lead agency");
    private final ComboBox<Owner> owner = new ComboBox<>("Owner");
    private final Select<ActionStatus> status = new Select<>();
    private final Button clear = new Button("Clear filters", click -> go(new RegisterPlace(ActionFilter.ALL, this.place.order())));
    private final ActionGrid grid;
    private final Div body = new Div();
    private final Span count = new Span();
    private final Div downloads = new Div();
    private final List<PillarView> pillars;
    private RegisterPlace place = RegisterPlace.of(QueryParameters.empty());

    /** Who can be filtered by: a user name and how it is shown. */
    private record Owner(String username, String label) {}

    PlanView(PlanRegister register, PlanCatalog catalog, PlanExport export, PlanImport planImport, People people) {
        this.register = register;
        this.export = export;
        this.mayImport = planImport.isPermitted();
        this.grid = new ActionGrid(people, order -> go(place.sorted(order)));
        this.pillars = catalog.pillars();
        plan.setItems(catalog.plans());
        agency.setItems(catalog.agencies());
        agency.setItemLabelGenerator(AgencyView::name);
        pillar.setItemLabelGenerator(PillarView::name);
        owner.setItems(Stream.concat(Stream.of(NOBODY), people.active().stream().map(PlanView::owner)).toList());
        owner.setItemLabelGenerator(Owner::label);
        prepareFilters();
        grid.setItems(
                query -> register.page(place.filter(), place.order(), query.getOffset(), query.getLimit()).stream(),
                query -> register.count(place.filter()));
        count.getElement().setAttribute("role", "status");
        add(header(), filters(), body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(RegisterPlace.of(event.getLocation().getQueryParameters()));
    }

    private static Owner owner(Person person) {
        return new Owner(person.username(), person.displayName());
    }

    private void prepareFilters() {
        words.setPlaceholder("Number or words of title or description");
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_MILLIS);
        words.addClassName("filters-search");
        words.addValueChangeListener(change -> onFilter(change.isFromClient()));
        Stream.of(plan, pillar, agency, owner).forEach(box -> {
            box.setPlaceholder("Any");
            box.setClearButtonVisible(true);
            box.addValueChangeListener(change -> onFilter(change.isFromClient()));
        });
        status.setLabel("Status");
        status.setItems(ActionStatus.values());
        status.setItemLabelGenerator(value -> value == null ? "Any" : value.label());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption("Any");
        status.addValueChangeListener(change -> onFilter(change.isFromClient()));
    }

    private PageHeader header() {
        PageHeader header = new PageHeader("Action plan").withSubtitle("What the City has undertaken: who leads it, who is accountable, how far it is.");
        if (mayImport) {
            Anchor importLink = new Anchor("plan/import", "Import CSV");
            header.withActions(importLink);
        }
        return header;
    }

    private Div filters() {
        Div filters = new Div(words, plan, pillar, agency, owner, status, clear);
        filters.addClassName("filters");
        Div summary = new Div(count, downloads);
        summary.addClassName("register-summary");
        return new Div(filters, summary);
    }

    private void onFilter(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        PillarView chosen = pillar.getValue();
        boolean pillarFits = chosen == null || plan.getValue() == null || chosen.plan().equals(plan.getValue());
        go(new RegisterPlace(
                new ActionFilter(
                        words.isEmpty() ? null : words.getValue(),
                        plan.getValue(),
                        chosen == null || !pillarFits ? null : chosen.id(),
                        place.filter().goal(),
                        agency.getValue() == null ? null : agency.getValue().id(),
                        status.getValue(),
                        owner.getValue() == null ? null : owner.getValue().username()),
                place.order()));
    }

    private void go(RegisterPlace next) {
        show(next);
        getUI().orElseThrow().getPage().getHistory().replaceState(null, new Location("plan", next.query()));
    }

    private void show(RegisterPlace shown) {
        place = shown;
        ActionFilter filter = shown.filter();
        words.setValue(filter.query() == null ? "" : filter.query());
        plan.setValue(filter.plan());
        pillar.setItems(pillars.stream().filter(one -> filter.plan() == null || one.plan().equals(filter.plan())).toList());
        pillar.setValue(find(pillars, one -> one.id().equals(filter.pillar())));
        agency.setValue(filter.agency() == null ? null : find(agency, one -> one.id().equals(filter.agency())));
        owner.setValue(filter.owner() == null ? null : find(owner, one -> one.username().equals(filter.owner())));
        status.setValue(filter.status());
        clear.setVisible(!filter.equals(ActionFilter.ALL));
        grid.showOrder(shown.order());
        grid.getDataProvider().refreshAll();
        int found = register.count(filter);
        grid.setAllRowsVisible(found <= SHORT_LIST);
        grid.setClassName("register-long", found > SHORT_LIST);
        count.setText(found == 1 ? "1 action" : "%,d actions".formatted(found));
        downloads.removeAll();
        downloads.add(Downloads.link(
                "Download these as CSV", "actions.csv", "text/csv", () -> export.actions(place.filter(), place.order())));
        body.removeAll();
        body.add(found == 0 ? empty(filter) : grid);
    }

    private static <T> @Nullable T find(List<T> items, java.util.function.Predicate<T> wanted) {
        return items.stream().filter(wanted).findFirst().orElse(null);
    }

    private static <T> @Nullable T find(ComboBox<T> box, java.util.function.Predicate<T> wanted) {
        return find(new ArrayList<>(box.getListDataView().getItems().toList()), wanted);
    }

    private EmptyState empty(ActionFilter filter) {
        if (!filter.equals(ActionFilter.ALL)) {
            return new EmptyState("No action fits these filters.", "Choose other words or clear the filters.");
        }
        return mayImport
                ? new EmptyState("The plan holds no action yet.", "Import the City’s plan from CSV files.", new Anchor("plan/import", "Import CSV"))
                : new EmptyState("The plan holds no action yet.", "The TMO imports the plan or adds approved proposals.");
    }
}

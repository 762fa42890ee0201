package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.adjudication.RedCaseFilter;
import org.stathouse.adjudication.RedCaseRegister;
import org.stathouse.adjudication.RedCaseRow;
import org.stathouse.adjudication.RedCaseStage;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PillarView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.shared.ui.Typing;

/** The red cases that a person may see, by stage, pillar, agency, whose and due; all of that stands in the address. */
@Route("adjudication/cases")
@PageTitle("Red cases")
@Menu(title = "Red cases", order = 35, icon = "vaadin:exclamation-circle-o")
@PermitAll
class CaseListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final RedCaseRegister register;
    private final DateTexts dates;
    private final TextField words = Typing.line("Number or words", "");
    private final MultiSelectComboBox<RedCaseStage> stages = new MultiSelectComboBox<>("Stage");
    private final ComboBox<PillarView> pillar = new ComboBox<>("Pillar");
    private final ComboBox<AgencyView> agency = new ComboBox<>("Lead agency");
    private final Select<Boolean> whose = new Select<>();
    private final Select<Boolean> due = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Div rows = new Div();
    private final Button more = new Button("Show more", click -> append());
    private CaseListState state = CaseListState.START;
    private FlowTable table = table();
    private @Nullable String next;

    CaseListView(RedCaseRegister register, PlanCatalog catalog, DateTexts dates) {
        this.register = register;
        this.dates = dates;
        pillar.setItems(catalog.pillars());
        pillar.setItemLabelGenerator(PillarView::name);
        agency.setItems(catalog.agencies());
        agency.setItemLabelGenerator(AgencyView::name);
        count.getElement().setAttribute("role", "status");
        count.addClassName("muted");
        add(
                new PageHeader("Red cases").withSubtitle("Actions that reported Red, until a decision holds."),
                filters(),
                count,
                rows,
                more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(CaseListState.read(event.getLocation().getQueryParameters()));
    }

    private Component filters() {
        words.setClearButtonVisible(true);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.addClassName("filters-search");
        stages.setItems(RedCaseStage.values());
        stages.setItemLabelGenerator(RedCaseStage::label);
        stages.setPlaceholder("Any");
        Stream.of(pillar, agency).forEach(box -> {
            box.setPlaceholder("Any");
            box.setClearButtonVisible(true);
        });
        choice(whose, "Whose", mine -> mine ? "Mine: on actions that I own" : "All that I may see");
        choice(due, "Due", overdue -> overdue ? "Overdue" : "At any time");
        words.addValueChangeListener(change -> filter(change.isFromClient()));
        stages.addValueChangeListener(change -> filter(change.isFromClient()));
        Stream.of(pillar, agency).forEach(box -> box.addValueChangeListener(change -> filter(change.isFromClient())));
        Stream.of(whose, due).forEach(select -> select.addValueChangeListener(change -> filter(change.isFromClient())));
        Div filters = new Div(words, stages, pillar, agency, whose, due);
        filters.addClassName("filters");
        return filters;
    }

    private static void choice(Select<Boolean> select, String label, Function<Boolean, String> text) {
        select.setLabel(label);
        select.setItems(false, true);
        select.setItemLabelGenerator(text::apply);
    }

    private void filter(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        CaseListState chosen = new CaseListState(new RedCaseFilter(
                stages.getValue(),
                pillar.getValue() == null ? null : pillar.getValue().id().value(),
                agency.getValue() == null ? null : agency.getValue().id().value(),
                Typing.value(words),
                Boolean.TRUE.equals(whose.getValue()),
                Boolean.TRUE.equals(due.getValue())));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(Addresses.CASES, chosen.parameters()));
        show(chosen);
    }

    private void show(CaseListState shown) {
        state = shown;
        RedCaseFilter filter = shown.filter();
        Typing.fill(words, filter.text());
        stages.setValue(filter.stages());
        pillar.setValue(chosen(pillar, filter.pillar(), view -> view.id().value()));
        agency.setValue(chosen(agency, filter.agency(), view -> view.id().value()));
        whose.setValue(filter.mine());
        due.setValue(filter.overdue());
        table = table();
        next = null;
        rows.removeAll();
        rows.add(table);
        append();
        if (table.rows() == 0) {
            rows.removeAll();
            rows.add(empty());
        }
    }

    private static <T> @Nullable T chosen(ComboBox<T> box, @Nullable UUID id, Function<T, UUID> idOf) {
        return box.getListDataView().getItems().filter(item -> idOf.apply(item).equals(id)).findFirst().orElse(null);
    }

    private void append() {
        Slice<RedCaseRow> page = register.list(state.filter(), next, PAGE);
        page.items().forEach(this::add);
        next = page.next();
        more.setVisible(next != null);
        int shown = table.rows();
        count.setText(shown == 0 ? "No cases" : (next == null ? "" : "The newest ") + shown + (shown == 1 ? " case" : " cases"));
    }

    private void add(RedCaseRow row) {
        Div name = new Div(new Anchor(Addresses.redCase(row.id()), row.title()), new Span(number(row)));
        name.addClassName("row-name");
        table.addRow(
                name,
                Wording.badge(row.stage(), row.ending()),
                new Span(text(row.pillar())),
                new Span(text(row.leadAgency())),
                new Span(text(row.ownerName())),
                due(row),
                new Span(dates.date(row.openedAt())));
    }

    private static String number(RedCaseRow row) {
        return row.reopenings() == 0 ? row.number() : row.number() + ", reopened " + Wording.times(row.reopenings());
    }

    private Component due(RedCaseRow row) {
        if (row.dueAt() == null) {
            return new Span("–");
        }
        Div due = new Div(new Span(dates.date(row.dueAt())));
        due.addClassName("due-cell");
        if (row.overdue()) {
            due.add(new StatusBadge(Tone.DANGER, "Overdue"));
        }
        return due;
    }

    private static String text(@Nullable String value) {
        return value == null ? "–" : value;
    }

    private static FlowTable table() {
        return new FlowTable("Red cases")
                .withColumn("Action")
                .withColumn("Stage")
                .withColumn("Pillar")
                .withColumn("Lead agency")
                .withColumn("Owner")
                .withColumn("Step due")
                .withColumn("Opened");
    }

    private Component empty() {
        if (!state.filter().narrows()) {
            return new EmptyState(
                    "There are no red cases that you may see.", "A case opens by itself when a published status report is Red.");
        }
        Button all = new Button("Show all", click -> UI.getCurrent().navigate(CaseListView.class));
        return new EmptyState("No red case matches these filters.", "Take a filter away or look for other words.", all);
    }
}

package org.stathouse.status.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
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
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PillarView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.Typing;
import org.stathouse.status.CycleView;
import org.stathouse.status.ReportFilter;
import org.stathouse.status.ReportRegister;
import org.stathouse.status.ReportRow;
import org.stathouse.status.ReportedStatus;
import org.stathouse.status.StatusCycles;

/** The reports of a month by pillar, agency, status and words; all of that stands in the address, so the portfolio links here. */
@Route("status/reports")
@PageTitle("Status reports")
@Menu(title = "Status reports", order = 32, icon = "vaadin:clipboard-text")
@PermitAll
class ReportListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final ReportRegister register;
    private final StatusCycles cycles;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final List<PillarView> pillars;
    private final TextField words = Typing.line("Number or words", "");
    private final ComboBox<CycleView> month = new ComboBox<>("Month");
    private final ComboBox<PillarView> pillar = new ComboBox<>("Pillar");
    private final ComboBox<AgencyView> agency = new ComboBox<>("Lead agency");
    private final Select<ReportedStatus> status = new Select<>();
    private final Select<Boolean> whose = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Div rows = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private ReportListState state = ReportListState.START;
    private FlowTable table = table();
    private @Nullable String next;

    ReportListView(ReportRegister register, StatusCycles cycles, PlanCatalog catalog, Deadlines deadlines, DateTexts dates) {
        this.register = register;
        this.cycles = cycles;
        this.deadlines = deadlines;
        this.dates = dates;
        this.pillars = catalog.pillars();
        month.setItems(cycles.list());
        month.setItemLabelGenerator(cycle -> DateTexts.month(cycle.month()));
        pillar.setItems(pillars);
        pillar.setItemLabelGenerator(PillarView::name);
        agency.setItems(catalog.agencies());
        agency.setItemLabelGenerator(AgencyView::name);
        count.getElement().setAttribute("role", "status");
        count.addClassName("muted");
        add(new PageHeader("Status reports").withSubtitle("What owners report on their actions, month by month."), filters(), count, rows, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(ReportListState.read(event.getLocation().getQueryParameters()));
    }

    private Component filters() {
        words.setClearButtonVisible(true);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.addClassName("filters-search");
        status.setLabel("Status");
        status.setItems(ReportedStatus.values());
        status.setItemLabelGenerator(value -> value == null ? "Any" : value.label());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption("Any");
        whose.setLabel("Whose");
        whose.setItems(false, true);
        whose.setItemLabelGenerator(mine -> mine ? "Mine: owned or reported by me" : "All that I may see");
        Stream.of(pillar, agency).forEach(box -> {
            box.setPlaceholder("Any");
            box.setClearButtonVisible(true);
        });
        words.addValueChangeListener(change -> filter(change.isFromClient()));
        Stream.of(month, pillar, agency).forEach(box -> box.addValueChangeListener(change -> filter(change.isFromClient())));
        status.addValueChangeListener(change -> filter(change.isFromClient()));
        whose.addValueChangeListener(change -> filter(change.isFromClient()));
        month.addClassName("filters-month");
        Div filters = new Div(words, month, pillar, agency, status, whose);
        filters.addClassName("filters");
        return filters;
    }

    private void filter(boolean byPerson) {
        if (!byPerson) {
            return;
        }
        ReportListState chosen = new ReportListState(
                month.getValue() == null ? null : month.getValue().month(),
                state.plan(),
                pillar.getValue() == null ? null : pillar.getValue().id().value(),
                agency.getValue() == null ? null : agency.getValue().id().value(),
                status.getValue(),
                Boolean.TRUE.equals(whose.getValue()),
                Typing.value(words));
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("status/reports", chosen.parameters()));
        show(chosen);
    }

    private void show(ReportListState shown) {
        state = shown;
        YearMonth asked = shown.month() == null ? cycles.current().map(CycleView::month).orElse(null) : shown.month();
        month.setValue(find(month, cycle -> cycle.month().equals(asked)));
        pillar.setValue(find(pillar, one -> one.id().value().equals(shown.pillar())));
        agency.setValue(find(agency, one -> one.id().value().equals(shown.agency())));
        status.setValue(shown.status());
        whose.setValue(shown.mine());
        Typing.fill(words, shown.words());
        table = table();
        next = null;
        rows.removeAll();
        rows.add(table);
        showMore();
        if (table.rows() == 0) {
            rows.removeAll();
            rows.add(empty());
        }
    }

    private void showMore() {
        Slice<ReportRow> page = filterOf().map(filter -> register.list(filter, next, PAGE)).orElseGet(() -> new Slice<>(List.of(), null));
        page.items().forEach(this::add);
        next = page.next();
        more.setVisible(next != null);
        int shown = table.rows();
        count.setText(shown == 0 ? "No reports" : (next == null ? "" : "The first ") + shown + (shown == 1 ? " report" : " reports"));
    }

    /** What to ask the register for; nothing where no report can match. */
    private Optional<ReportFilter> filterOf() {
        CycleView cycle = month.getValue();
        ReportedStatus wanted = state.status();
        boolean pastDue = cycle != null && deadlines.today().isAfter(cycle.dueOn());
        if (wanted != null && wanted.states(pastDue).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ReportFilter(
                cycle == null ? null : cycle.month(),
                null,
                wanted == null ? Set.of() : wanted.states(pastDue),
                pillarsAsked(),
                state.agency(),
                null,
                wanted == null ? null : wanted.rag(),
                state.mine(),
                state.words()));
    }

    private Set<UUID> pillarsAsked() {
        if (state.pillar() != null) {
            return Set.of(state.pillar());
        }
        return state.plan() == null
                ? Set.of()
                : pillars.stream().filter(one -> one.plan().equals(state.plan())).map(one -> one.id().value()).collect(Collectors.toSet());
    }

    private void add(ReportRow row) {
        Div name = new Div(
                new Anchor(Addresses.report(row.id()), Wording.label(row.actionNumber(), row.actionTitle())),
                new Span(Stream.of(row.pillar(), row.agency()).filter(Objects::nonNull).collect(Collectors.joining(" · "))));
        name.addClassName("row-name");
        table.addRow(
                name,
                Marks.of(row.overall()),
                Marks.of(row.state()),
                new Span(row.ownerName() == null ? "–" : row.ownerName()),
                new Span(row.percentComplete() == null ? "–" : row.percentComplete() + "%"),
                new Span(row.publishedAt() == null ? "–" : dates.date(row.publishedAt())),
                new Anchor(Addresses.action(row.action()), "Action"));
    }

    private static FlowTable table() {
        return new FlowTable("Status reports")
                .withColumn("Report")
                .withColumn("Overall")
                .withColumn("State")
                .withColumn("Owner")
                .withFigures("Complete")
                .withColumn("Published")
                .withColumn("Open");
    }

    private Component empty() {
        if (!state.narrows()) {
            return new EmptyState("No report is asked for this month.", "Reports appear here once TMO’s monthly cycle has opened.");
        }
        Button all = new Button("Show all of the month", click -> UI.getCurrent().navigate(
                ReportListView.class, QueryParameters.fromString(state.month() == null ? "" : "month=" + state.month())));
        return new EmptyState("No report matches these filters.", "Take a filter away or look at another month.", all);
    }

    private static <T> @Nullable T find(ComboBox<T> box, Predicate<T> wanted) {
        return box.getListDataView().getItems().filter(wanted).findFirst().orElse(null);
    }
}

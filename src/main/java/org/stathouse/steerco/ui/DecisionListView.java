package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
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
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.Deadlines;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.decision.DecisionFilter;
import org.stathouse.steerco.decision.DecisionRegister;
import org.stathouse.steerco.decision.DecisionRow;
import org.stathouse.steerco.decision.OutcomeName;

/** The register of SteerCo's decisions: by words, outcome, month, kind of case and open conditions; all of that in the address. */
@Route("steerco/decisions")
@PageTitle("Decision register")
@Menu(title = "Decisions", order = 20, icon = "vaadin:gavel")
@PermitAll
class DecisionListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;
    private static final int MONTHS = 36;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);

    private final DecisionRegister register;
    private final TextField words = Typing.line("Number or words", "");
    private final Select<OutcomeName> outcome = new Select<>();
    private final Select<String> subject = new Select<>();
    private final Select<YearMonth> month = new Select<>();
    private final Checkbox open = new Checkbox("With open conditions");
    private final Paragraph count = new Paragraph();
    private final Div download = new Div();
    private final Div rows = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private FlowTable table = DecisionTable.empty();
    private @Nullable String next;
    private boolean filling;

    DecisionListView(DecisionRegister register, Deadlines deadlines) {
        this.register = register;
        count.getElement().setAttribute("role", "status");
        count.addClassName("muted");
        PageHeader header = new PageHeader("Decision register").withSubtitle("What SteerCo decided, when, why and on which conditions.");
        header.withActions(download);
        add(header, filters(YearMonth.from(deadlines.today())), count, rows, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        filling = true;
        Typing.fill(words, parameters.getSingleParameter("q").orElse(null));
        outcome.setValue(parameters.getSingleParameter("outcome").flatMap(key -> outcomes().filter(one -> one.key().equals(key)).findFirst()).orElse(null));
        subject.setValue(parameters.getSingleParameter("case").filter(type -> register.subjectTypes().contains(type)).orElse(null));
        month.setValue(parameters.getSingleParameter("month").flatMap(text -> months().filter(one -> one.toString().equals(text)).findFirst()).orElse(null));
        open.setValue(parameters.getSingleParameter("open").isPresent());
        filling = false;
        refresh();
    }

    private Component filters(YearMonth now) {
        words.setClearButtonVisible(true);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.addClassName("filters-search");
        select(outcome, "Outcome", "Any", register.outcomes(), OutcomeName::label);
        select(subject, "Decided on", "Anything", register.subjectTypes(), DecisionListView::subject);
        select(month, "Month", "Any", Stream.iterate(now, one -> one.minusMonths(1)).limit(MONTHS).toList(), MONTH::format);
        words.addValueChangeListener(change -> filter());
        open.addValueChangeListener(change -> filter());
        Div filters = new Div(words, outcome, subject, month, open);
        filters.addClassName("filters");
        return filters;
    }

    private <T> void select(Select<T> select, String label, String none, List<T> items, Function<T, String> text) {
        select.setLabel(label);
        select.setItems(items);
        select.setItemLabelGenerator(item -> item == null ? none : text.apply(item));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
        select.setPlaceholder(none);
        select.addValueChangeListener(change -> filter());
    }

    private Stream<OutcomeName> outcomes() {
        return outcome.getListDataView().getItems();
    }

    private Stream<YearMonth> months() {
        return month.getListDataView().getItems();
    }

    private void filter() {
        if (filling) {
            return;
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        put(parameters, "q", Typing.value(words));
        put(parameters, "outcome", outcome.getValue() == null ? null : outcome.getValue().key());
        put(parameters, "case", subject.getValue());
        put(parameters, "month", Objects.toString(month.getValue(), null));
        put(parameters, "open", open.getValue() ? "yes" : null);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(Addresses.DECISIONS, new QueryParameters(parameters)));
        refresh();
    }

    private static void put(Map<String, List<String>> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, List.of(value));
        }
    }

    private DecisionFilter asked() {
        OutcomeName chosen = outcome.getValue();
        return new DecisionFilter(Typing.value(words), chosen == null ? null : chosen.key(), month.getValue(), null, subject.getValue(), open.getValue());
    }

    private void refresh() {
        DecisionFilter filter = asked();
        table = DecisionTable.empty();
        next = null;
        rows.removeAll();
        rows.add(table);
        download.removeAll();
        download.add(Downloads.link("Download as CSV", "steerco-decisions.csv", "text/csv", () -> register.csv(filter)));
        showMore();
        if (table.rows() == 0) {
            rows.removeAll();
            rows.add(empty());
        }
    }

    private void showMore() {
        Slice<DecisionRow> page = register.list(asked(), next, PAGE);
        page.items().forEach(decision -> DecisionTable.add(table, decision));
        next = page.next();
        more.setVisible(next != null);
        int shown = table.rows();
        count.setText(shown == 0 ? "No decisions" : (next != null ? "The first " : "") + Wording.count(shown, "decision"));
        download.setVisible(shown > 0);
    }

    private Component empty() {
        if (asked().equals(DecisionFilter.ALL)) {
            return new EmptyState("There is no decision that you may see.", "Decisions appear here once SteerCo has taken them.");
        }
        Button all = new Button("Show all", click -> UI.getCurrent().navigate(DecisionListView.class));
        return new EmptyState("No decision matches these filters.", "Take a filter away or look for other words.", all);
    }

    /** What was decided on, in words; an unknown kind of case as it is called. */
    private static String subject(String type) {
        return switch (type) {
            case "proposal" -> "Proposed actions";
            case "red-adjudication" -> "Red actions";
            case "kpi-approval" -> "KPI definitions";
            case "raid-item" -> "RAID items";
            case "steerco-condition" -> "Conditions";
            default -> type.replace('-', ' ');
        };
    }
}

package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.ConditionStatus;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.condition.ConditionFilter;
import org.stathouse.steerco.condition.Conditions;

/** The conditions that decisions set, the earliest due first: one's own or all that one may see. The filters stand in the address. */
@Route("steerco/conditions")
@PageTitle("Conditions")
@Menu(title = "Conditions", order = 30, icon = "vaadin:tasks")
@PermitAll
class ConditionListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;
    private static final String ALL = "all";

    private final Conditions conditions;
    private final DateTexts dates;
    private final TextField words = Typing.line("Number or words", "");
    private final Select<Boolean> whose = new Select<>();
    private final MultiSelectComboBox<ConditionStatus> statuses = new MultiSelectComboBox<>("Status");
    private final Paragraph count = new Paragraph();
    private final Div rows = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private FlowTable table = ConditionTable.empty();
    private @Nullable String next;
    private boolean filling;

    ConditionListView(Conditions conditions, DateTexts dates) {
        this.conditions = conditions;
        this.dates = dates;
        count.getElement().setAttribute("role", "status");
        count.addClassName("muted");
        add(
                new PageHeader("Conditions").withSubtitle("What decisions of SteerCo depend on: who does what by when, and what shows that it is done."),
                filters(),
                count,
                rows,
                more);
    }

    /** Without a word on it in the address, the open ones are shown. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        List<String> named = parameters.getParameters("status");
        Set<ConditionStatus> asked = Arrays.stream(ConditionStatus.values())
                .filter(status -> named.contains(inAddress(status)))
                .collect(Collectors.toUnmodifiableSet());
        filling = true;
        Typing.fill(words, parameters.getSingleParameter("q").orElse(null));
        whose.setValue(parameters.getSingleParameter("whose").filter("mine"::equals).isPresent());
        statuses.setValue(named.isEmpty() ? ConditionFilter.OPEN.statuses() : named.contains(ALL) ? Set.of() : asked);
        filling = false;
        refresh();
    }

    private Component filters() {
        words.setClearButtonVisible(true);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.addClassName("filters-search");
        whose.setLabel("Whose");
        whose.setItems(false, true);
        whose.setItemLabelGenerator(mine -> mine ? "Mine" : "All that I may see");
        statuses.setItems(ConditionStatus.values());
        statuses.setItemLabelGenerator(ConditionStatus::label);
        statuses.setPlaceholder("Any");
        words.addValueChangeListener(change -> filter());
        whose.addValueChangeListener(change -> filter());
        statuses.addValueChangeListener(change -> filter());
        Div filters = new Div(words, whose, statuses);
        filters.addClassName("filters");
        return filters;
    }

    private void filter() {
        if (filling || whose.getValue() == null) {
            return;
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        String typed = Typing.value(words);
        if (typed != null) {
            parameters.put("q", List.of(typed));
        }
        if (whose.getValue()) {
            parameters.put("whose", List.of("mine"));
        }
        Set<ConditionStatus> chosen = statuses.getValue();
        if (chosen.isEmpty()) {
            parameters.put("status", List.of(ALL));
        } else if (!chosen.equals(ConditionFilter.OPEN.statuses())) {
            parameters.put("status", chosen.stream().sorted().map(ConditionListView::inAddress).toList());
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(Addresses.CONDITIONS, new QueryParameters(parameters)));
        refresh();
    }

    private void refresh() {
        table = ConditionTable.empty();
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
        ConditionFilter filter = new ConditionFilter(statuses.getValue(), null, Typing.value(words), Boolean.TRUE.equals(whose.getValue()));
        Slice<ConditionView> page = conditions.list(filter, next, PAGE);
        page.items().forEach(condition -> ConditionTable.add(table, condition, dates));
        next = page.next();
        more.setVisible(next != null);
        int shown = table.rows();
        count.setText(shown == 0 ? "No conditions" : (next != null ? "The first " : "") + Wording.count(shown, "condition"));
    }

    private Component empty() {
        Button all = new Button("Show all", click -> {
            filling = true;
            Typing.fill(words, null);
            whose.setValue(false);
            statuses.clear();
            filling = false;
            filter();
        });
        return new EmptyState("No condition matches these filters.", "Open conditions are shown first; closed ones stay on record.", all);
    }

    private static String inAddress(ConditionStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}

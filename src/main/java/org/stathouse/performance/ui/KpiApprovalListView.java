package org.stathouse.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.performance.ApprovalState;
import org.stathouse.performance.KpiApprovalFilter;
import org.stathouse.performance.KpiApprovalRegister;
import org.stathouse.performance.KpiApprovalRow;
import org.stathouse.performance.KpiApprovals;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.shared.ui.Typing;

/** The proposed KPI definitions, newest first, by state and words; both stand in the address. */
@Route("performance/kpi-approvals")
@PageTitle("KPI approvals")
@Menu(title = "KPI approvals", order = 50, icon = "vaadin:line-chart")
@RolesAllowed({"TMO", "SCORER_OPI", "STEERCO_MEMBER", "STEERCO_CHAIR", "PILLAR_CHAMPION", "ADMINISTRATOR"})
class KpiApprovalListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final KpiApprovalRegister register;
    private final DateTexts dates;
    private final boolean mayPropose;
    private final TextField words = Typing.line("Number or words", "");
    private final MultiSelectComboBox<ApprovalState> states = new MultiSelectComboBox<>("Status");
    private final Paragraph count = new Paragraph();
    private final Div rows = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private FlowTable table = table();
    private @Nullable String next;
    private boolean filling;

    KpiApprovalListView(KpiApprovalRegister register, KpiApprovals approvals, DateTexts dates) {
        this.register = register;
        this.dates = dates;
        this.mayPropose = approvals.mayPropose();
        PageHeader header = new PageHeader("KPI approvals")
                .withSubtitle("What a KPI measures, where it stands and what it aims at: proposed by TMO or OPI, approved by SteerCo.");
        if (mayPropose) {
            header.withActions(propose());
        }
        count.getElement().setAttribute("role", "status");
        count.addClassName("muted");
        add(header, filters(), count, rows, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        Set<ApprovalState> asked = parameters.getParameters("status").stream()
                .flatMap(name -> Arrays.stream(ApprovalState.values()).filter(state -> inAddress(state).equals(name)))
                .collect(Collectors.toUnmodifiableSet());
        filling = true;
        states.setValue(asked);
        Typing.fill(words, parameters.getSingleParameter("q").orElse(null));
        filling = false;
        refresh();
    }

    private Component filters() {
        words.setClearButtonVisible(true);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.addClassName("filters-search");
        states.setItems(ApprovalState.values());
        states.setItemLabelGenerator(ApprovalState::label);
        states.setPlaceholder("Any");
        words.addValueChangeListener(change -> filter());
        states.addValueChangeListener(change -> filter());
        Div filters = new Div(words, states);
        filters.addClassName("filters");
        return filters;
    }

    private void filter() {
        if (filling) {
            return;
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        String typed = Typing.value(words);
        if (typed != null) {
            parameters.put("q", List.of(typed));
        }
        if (!states.getValue().isEmpty()) {
            parameters.put("status", states.getValue().stream().sorted().map(KpiApprovalListView::inAddress).toList());
        }
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(KpiWording.list(), new QueryParameters(parameters)));
        refresh();
    }

    private void refresh() {
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
        Slice<KpiApprovalRow> page = register.list(new KpiApprovalFilter(states.getValue(), null, Typing.value(words)), next, PAGE);
        page.items().forEach(this::add);
        next = page.next();
        more.setVisible(next != null);
        int shown = table.rows();
        count.setText(shown == 0 ? "No proposals" : (next != null ? "The first " : "") + shown + (shown == 1 ? " proposal" : " proposals"));
    }

    private void add(KpiApprovalRow row) {
        Div name = new Div(new RouterLink(row.title(), KpiApprovalPage.class, KpiWording.parameters(row.id())), new Span(row.number()));
        name.addClassName("row-name");
        Div state = new Div(KpiWording.badge(row.state()));
        state.addClassName("row-name");
        if (row.needsReapproval()) {
            state.add(new StatusBadge(Tone.WARNING, "Needs approval again"));
        }
        table.addRow(name, state, new Span(row.target()), new Span(row.proposerName()), new Span(dates.date(row.proposedAt())));
    }

    private static FlowTable table() {
        return new FlowTable("KPI approvals")
                .withColumn("KPI")
                .withColumn("Status")
                .withColumn("Target")
                .withColumn("Proposed by")
                .withColumn("Proposed on");
    }

    private Component empty() {
        if (Typing.value(words) == null && states.getValue().isEmpty()) {
            return mayPropose
                    ? new EmptyState("No KPI definition has been proposed yet.", "Propose one; it reaches the agenda of the next meeting.", propose())
                    : new EmptyState("No KPI definition has been proposed yet.", "Proposals of TMO and OPI appear here.");
        }
        Button all = new Button("Show all", click -> {
            Typing.fill(words, null);
            states.clear();
            filter();
        });
        return new EmptyState("No proposal matches these filters.", "Take a filter away or look for other words.", all);
    }

    private static String inAddress(ApprovalState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Button propose() {
        Button button = new Button("Propose a KPI definition", VaadinIcon.PLUS.create(), click -> UI.getCurrent().navigate(KpiApprovalFormView.class));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}

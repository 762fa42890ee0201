package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
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
import org.jspecify.annotations.Nullable;
import org.stathouse.intake.ProposalOrder;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.ProposalRow;
import org.stathouse.intake.ProposalStatus;
import org.stathouse.intake.Proposals;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Slice;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.Typing;

/** The proposals that a person may see: their own or all, by status and words, sorted; all of that stands in the address. */
@Route("intake/proposals")
@PageTitle("Proposals")
@Menu(title = "Proposals", order = 20, icon = "vaadin:file-text-o")
@PermitAll
class ProposalListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final ProposalRegister register;
    private final DateTexts dates;
    private final boolean mayPropose;
    private final Select<Boolean> whose = new Select<>();
    private final MultiSelectComboBox<ProposalStatus> statuses = new MultiSelectComboBox<>("Status");
    private final TextField words = Typing.line("Number or words", "");
    private final Select<ProposalOrder> order = new Select<>();
    private final Paragraph count = new Paragraph();
    private final Div rows = new Div();
    private final Button more = new Button("Show more", click -> showMore());
    private ProposalListState state = ProposalListState.START;
    private FlowTable table = table();
    private boolean filling;

    ProposalListView(ProposalRegister register, Proposals proposals, DateTexts dates) {
        this.register = register;
        this.dates = dates;
        this.mayPropose = proposals.mayPropose();
        PageHeader header = new PageHeader("Proposals").withSubtitle("Proposed actions on their way from intake to a SteerCo decision.");
        if (mayPropose) {
            header.withActions(propose());
        }
        count.getElement().setAttribute("role", "status");
        count.addClassName("muted");
        add(header, filters(), count, rows, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = ProposalListState.read(event.getLocation().getQueryParameters());
        filling = true;
        whose.setValue(state.filter().mine());
        statuses.setValue(state.filter().statuses());
        Typing.fill(words, state.filter().text());
        order.setValue(state.order());
        filling = false;
        refresh();
    }

    private Component filters() {
        whose.setLabel("Whose");
        whose.setItems(false, true);
        whose.setItemLabelGenerator(mine -> mine ? "Mine: proposed or owned by me" : "All that I may see");
        statuses.setItems(ProposalStatus.values());
        statuses.setItemLabelGenerator(Wording::of);
        statuses.setPlaceholder("Any");
        words.setClearButtonVisible(true);
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.addClassName("filters-search");
        words.setHelperText(null);
        order.setLabel("Sorted by");
        order.setItems(ProposalOrder.all());
        order.setItemLabelGenerator(ProposalListView::label);
        whose.addValueChangeListener(change -> filter());
        statuses.addValueChangeListener(change -> filter());
        words.addValueChangeListener(change -> filter());
        order.addValueChangeListener(change -> filter());
        Div filters = new Div(words, whose, statuses, order);
        filters.addClassName("filters");
        return filters;
    }

    private static String label(ProposalOrder order) {
        String descending = order.descending() ? ", last to first" : ", first to last";
        return switch (order.by()) {
            case CREATED -> order.descending() ? "Newest first" : "Oldest first";
            case NUMBER -> "Number" + descending;
            case TITLE -> order.descending() ? "Title, Z to A" : "Title, A to Z";
            case SCORE -> order.descending() ? "Weighted score, best first" : "Weighted score, lowest first";
        };
    }

    private void filter() {
        if (filling || whose.getValue() == null || order.getValue() == null) {
            return;
        }
        state = ProposalListState.of(whose.getValue(), statuses.getValue(), Typing.value(words), order.getValue());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("intake/proposals", state.parameters()));
        refresh();
    }

    private void refresh() {
        table = table();
        rows.removeAll();
        rows.add(table);
        showMore();
        if (table.rows() == 0) {
            rows.removeAll();
            rows.add(empty());
        }
    }

    private void showMore() {
        Slice<ProposalRow> page = register.sorted(state.filter(), state.order(), table.rows() / PAGE, PAGE);
        page.items().forEach(this::add);
        boolean hasMore = page.next() != null;
        more.setVisible(hasMore);
        int shown = table.rows();
        count.setText(shown == 0 ? "No proposals" : (hasMore ? "The first " : "") + shown + (shown == 1 ? " proposal" : " proposals"));
    }

    private void add(ProposalRow row) {
        Div name = new Div(
                ProposalDigest.link(Wording.title(row.title()), row.id()), new Span(row.number() == null ? "No number yet" : row.number()));
        name.addClassName("row-name");
        table.addRow(
                name,
                Wording.badge(row.status()),
                new Span(text(row.pillar())),
                new Span(text(row.leadAgency())),
                new Span(text(row.owner())),
                new Span(row.weightedScore() == null ? "–" : row.weightedScore().toPlainString()),
                new Span(row.submittedAt() == null ? "Not yet" : dates.date(row.submittedAt())));
    }

    private static String text(@Nullable String value) {
        return value == null ? "–" : value;
    }

    private static FlowTable table() {
        return new FlowTable("Proposals")
                .withColumn("Proposal")
                .withColumn("Status")
                .withColumn("Pillar")
                .withColumn("Lead agency")
                .withColumn("Owner")
                .withFigures("Score")
                .withColumn("Submitted");
    }

    private Component empty() {
        if (!state.filter().narrows()) {
            return mayPropose
                    ? new EmptyState("There are no proposals yet.", "Propose an action; it is saved as you type.", propose())
                    : new EmptyState("There are no proposals that you may see.", "They appear here once they reach you.");
        }
        Button all = new Button("Show all", click -> {
            UI.getCurrent().navigate(ProposalListView.class);
        });
        return new EmptyState("No proposal matches these filters.", "Take a filter away or look for other words.", all);
    }

    private static Button propose() {
        Button button = new Button("New proposal", VaadinIcon.PLUS.create(), click -> UI.getCurrent().navigate(ProposalFormView.class));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}

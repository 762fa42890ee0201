package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LazyRows;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.stat.team.DecisionMemoView;
import org.stathouse.stat.team.DecisionMemos;
import org.stathouse.stat.ui.StatAddresses;

/** The decision memos that one may see. */
@Route("stat/decision-memos")
@PageTitle("Decision memos")
@Menu(title = "Decision memos", order = 16, icon = "vaadin:file-text-o")
@PermitAll
class DecisionMemoListView extends Div implements BeforeEnterObserver {

    private static final int PAGE = 50;

    private final DecisionMemos memos;
    private final DateTexts dates;

    DecisionMemoListView(DecisionMemos memos, DateTexts dates) {
        this.memos = memos;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader("Decision memos")
                .withSubtitle("What an overdue item or a case puts before SteerCo: the issue, options with their cost, a recommendation."));
        LazyRows<DecisionMemoView> rows = new LazyRows<>(DecisionMemoListView::table, after -> memos.list(after, PAGE), this::add);
        add(rows.isEmpty()
                ? new EmptyState(
                        "There is no decision memo that is yours to read.",
                        "A Stat’s chair asks for one when an overdue item comes before them, or SteerCo does.")
                : rows);
    }

    private static FlowTable table() {
        return new FlowTable("Decision memos")
                .withColumn("Memo")
                .withColumn("About")
                .withColumn("Writer")
                .withColumn("To be written by")
                .withColumn("Status");
    }

    private void add(FlowTable table, List<DecisionMemoView> page) {
        page.forEach(memo -> table.addRow(
                name(memo),
                new Span(memo.aboutNumber()),
                new Span(memo.writerName()),
                new Span(dates.date(memo.due())),
                TeamWords.badge(memo.status())));
    }

    private static Div name(DecisionMemoView memo) {
        Div name = new Div(StatAddresses.link("stat/decision-memos/" + memo.id(), memo.title()), new Span(memo.number()));
        name.addClassName("row-name");
        return name;
    }
}

package org.stathouse.stat.team.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.stat.team.DecisionMemoView;
import org.stathouse.stat.team.DecisionMemos;
import org.stathouse.stat.ui.StatAddresses;
import org.stathouse.worklist.ui.CaseParts;

/** The page of one decision memo: what it asks, what it says, and what SteerCo decided. */
@Route("stat/decision-memos/:id")
@PermitAll
class DecisionMemoPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CASE_TYPE = "stat-decision-memo";

    private final DecisionMemos memos;
    private final CaseParts parts;
    private final AuditLog audit;
    private final DateTexts dates;
    private String title = "Decision memo";

    DecisionMemoPage(DecisionMemos memos, CaseParts parts, AuditLog audit, DateTexts dates) {
        this.memos = memos;
        this.parts = parts;
        this.audit = audit;
        this.dates = dates;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(memos.get(StatAddresses.id(event)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(DecisionMemoView memo) {
        CaseRef subject = new CaseRef(CASE_TYPE, memo.id());
        title = "Decision memo " + memo.number();
        removeAll();
        Div main = new Div(new SectionCard("What is asked", new DecisionMemoDigest(memo, dates)), content(memo));
        main.addClassName("case-main");
        Div side = new Div(new SectionCard("Tasks", parts.tasks(subject)), new SectionCard("Comments", parts.comments(subject)));
        side.addClassName("case-side");
        Div columns = new Div(main, side);
        columns.addClassName("case-columns");
        add(
                new RouterLink("All decision memos", DecisionMemoListView.class),
                new PageHeader(memo.title()).withMark(TeamWords.badge(memo.status())).withSubtitle("Decision memo " + memo.number()),
                columns,
                new SectionCard("Process", parts.diagram(subject)),
                new SectionCard("History", new CaseHistory(audit, dates, subject)));
    }

    private SectionCard content(DecisionMemoView memo) {
        SectionCard card = new SectionCard("The memo");
        if (memo.issue() == null) {
            card.add(new Paragraph("It is being written."));
            return card;
        }
        FlowTable options = new FlowTable("Options").withColumn("Option").withColumn("Cost");
        memo.options().forEach(option -> options.addRow(new Span(option.name()), new Span(option.cost())));
        card.add(new Facts().with("Issue", LongText.of(memo.issue())), options);
        card.add(new Facts()
                .with("Recommendation", LongText.of(memo.recommendation()))
                .with("Cost of delay", LongText.of(memo.costOfDelay()))
                .with("Before SteerCo since", memo.submittedAt() == null ? null : dates.dateTime(memo.submittedAt()))
                .with("SteerCo’s decision", memo.decision() == null ? null : memo.decisionNumber() + ": " + memo.decision()));
        if (memo.document() != null) {
            String file = memo.number() + " - Decision Memo.pdf";
            card.add(new Paragraph(Downloads.link(file, file, "application/pdf", () -> memos.pdf(memo.id()))));
        }
        return card;
    }
}

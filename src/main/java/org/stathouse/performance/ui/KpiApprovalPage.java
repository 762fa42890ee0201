package org.stathouse.performance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.performance.ApprovalState;
import org.stathouse.performance.KpiApprovalRegister;
import org.stathouse.performance.KpiApprovalView;
import org.stathouse.performance.KpiApprovalView.Permission;
import org.stathouse.performance.KpiApprovals;
import org.stathouse.performance.KpiProposal;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.worklist.ui.CaseParts;

/** The page of one proposed KPI definition: what is asked, what the plan says today, what SteerCo decided. */
@Route("performance/kpi-approvals/:id")
@PermitAll
class KpiApprovalPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CASE_TYPE = "kpi-approval";

    private final KpiApprovalRegister register;
    private final KpiApprovals approvals;
    private final CaseParts parts;
    private final AuditLog audit;
    private final DateTexts dates;
    private final Messages messages;
    private String title = "KPI approval";

    KpiApprovalPage(
            KpiApprovalRegister register, KpiApprovals approvals, CaseParts parts, AuditLog audit, DateTexts dates, Messages messages) {
        this.register = register;
        this.approvals = approvals;
        this.parts = parts;
        this.audit = audit;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(register.get(KpiWording.id(event.getRouteParameters().get("id").orElse(""))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(KpiApprovalView approval) {
        CaseRef subject = new CaseRef(CASE_TYPE, approval.id());
        title = approval.number() + ": " + approval.proposal().title();
        removeAll();
        add(new RouterLink("All KPI approvals", KpiApprovalListView.class), header(approval));
        Div main = new Div();
        main.addClassName("case-main");
        closing(approval, main);
        if (approval.needsReapproval()) {
            main.add(new SectionCard("The plan says something else by now", again(approval), differences(approval, "Approved")));
        }
        main.add(asked(approval));
        if (approval.state().isOpen() && !approval.current().isEmpty()) {
            main.add(new SectionCard("What would change in the plan", differences(approval, "Proposed")));
        }
        Div side = new Div(new SectionCard("Comments", parts.comments(subject)));
        side.addClassName("case-side");
        Div columns = new Div(main, side);
        columns.addClassName("case-columns");
        add(columns, new SectionCard("History", new CaseHistory(audit, dates, subject)));
    }

    private PageHeader header(KpiApprovalView approval) {
        PageHeader header = new PageHeader(Objects.requireNonNull(approval.proposal().title()))
                .withMark(KpiWording.badge(approval.state()))
                .withSubtitle(approval.number() + ". Proposed by " + approval.proposerName() + " on " + dates.date(approval.proposedAt()) + ".");
        if (approval.may().contains(Permission.REVISE)) {
            header.withActions(primary("Revise", () -> UI.getCurrent().navigate(KpiWording.revise(approval.id()))));
        }
        if (approval.may().contains(Permission.WITHDRAW)) {
            Button withdraw = new Button("Withdraw", click -> withdraw(approval));
            withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR);
            header.withActions(withdraw);
        }
        return header;
    }

    private void closing(KpiApprovalView approval, Div main) {
        KpiApprovalView.Closing closing = approval.closing();
        if (closing == null) {
            return;
        }
        String heading = approval.state() == ApprovalState.WITHDRAWN ? "Why it was withdrawn" : "What SteerCo decided";
        Facts facts = new Facts().with("On", dates.date(closing.at())).with("Recorded by", closing.byName());
        if (closing.decisionNumber() != null) {
            facts.with("Decision", new Anchor("steerco/decisions?q=" + closing.decisionNumber(), closing.decisionNumber()));
        }
        main.add(new SectionCard(heading, LongText.of(closing.reason()), facts));
    }

    private Div again(KpiApprovalView approval) {
        Div notice = new Div(new Paragraph("A changed definition needs SteerCo’s approval again. Until then figures before and after must not be compared."));
        UUID kpi = approval.proposal().kpiId();
        if (kpi != null && approval.may().contains(Permission.PROPOSE_AGAIN)) {
            notice.add(primary("Propose it again", () -> UI.getCurrent().navigate(KpiApprovalFormView.class, QueryParameters.of("kpi", kpi.toString()))));
        }
        return notice;
    }

    private SectionCard asked(KpiApprovalView approval) {
        KpiProposal proposal = approval.proposal();
        Integer baselineYear = proposal.baselineYear();
        Facts figures = new Facts()
                .with("Baseline", proposal.baseline() + (baselineYear == null ? "" : ", " + KpiWording.fiscalYear(baselineYear)))
                .with("Target", proposal.target() + ", " + KpiWording.fiscalYear(Objects.requireNonNull(proposal.targetYear())))
                .with("Desired direction", Objects.requireNonNull(proposal.direction()).label())
                .with("Updated", Objects.requireNonNull(proposal.frequency()).label())
                .with("Steward", proposal.steward())
                .with("KPI", proposal.kpiId() == null ? "New; the plan has none of this title" : "Of the plan");
        if (approval.actionLabel() != null) {
            figures.with("Measures the action", new Anchor("plan/actions/" + proposal.actionId(), approval.actionLabel()));
        }
        Facts texts = new Facts()
                .with("Definition", LongText.of(proposal.definition()))
                .with("Formula", LongText.of(proposal.formula()))
                .with("Source", LongText.of(proposal.source()));
        optional(texts, "Location", proposal.location());
        optional(texts, "Method", proposal.method());
        optional(texts, "Stands in for", proposal.proxy());
        texts.with("Reason", LongText.of(proposal.rationale()));
        texts.addClassName("kpi-texts");
        return new SectionCard("The definition", figures, texts);
    }

    private static void optional(Facts facts, String term, @Nullable String text) {
        if (text != null) {
            facts.with(term, LongText.of(text));
        }
    }

    private static FlowTable differences(KpiApprovalView approval, String heading) {
        FlowTable table = new FlowTable("Plan and proposal").withColumn("Field").withColumn("In the plan today").withColumn(heading);
        approval.current().forEach(difference ->
                table.addRow(new Paragraph(difference.field()), LongText.of(difference.inPlan()), LongText.of(difference.proposed())));
        return table;
    }

    private void withdraw(KpiApprovalView approval) {
        new ReasonDialog(
                        messages,
                        "Withdraw " + approval.number() + "?",
                        "SteerCo is not asked any more. The proposal stays on record; another one can follow.",
                        "Withdraw proposal",
                        reason -> {
                            show(approvals.withdraw(approval.id(), approval.version(), reason));
                            SuccessNotice.show("Withdrew " + approval.number() + ".");
                        })
                .open();
    }

    private static Button primary(String label, Runnable step) {
        Button button = new Button(label, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}

package org.stathouse.performance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.performance.KpiApprovalRegister;
import org.stathouse.performance.KpiApprovalView;
import org.stathouse.performance.KpiApprovals;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.plan.PlanRegister;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** The form by which a KPI definition is proposed, or revised after SteerCo sent it back. */
@Route("performance/kpi-approvals/new")
@RouteAlias("performance/kpi-approvals/:id/revise")
@RolesAllowed({"TMO", "SCORER_OPI"})
class KpiApprovalFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** By what name drafts remember the form. */
    private static final String FORM = "performance/kpi-approval";

    private final KpiApprovals approvals;
    private final KpiApprovalRegister register;
    private final KpiFields fields;
    private final PageHeader header = new PageHeader("Propose a KPI definition");
    private final ConflictNotice conflict = new ConflictNotice();
    private final FaultSummary faults;
    private final Button send = new Button("Put before SteerCo", click -> send());
    private final DraftKeeping drafts;
    private final Div form = new Div();
    private @Nullable KpiApprovalView revised;
    private @Nullable KeptForm kept;

    KpiApprovalFormView(
            KpiApprovals approvals,
            KpiApprovalRegister register,
            PlanCatalog catalog,
            PlanRegister actions,
            ActionDirectory directory,
            DraftKeeping drafts,
            Messages messages) {
        this.approvals = approvals;
        this.register = register;
        this.drafts = drafts;
        this.fields = new KpiFields(catalog, actions, directory, approvals.fiscalYear());
        this.faults = new FaultSummary(messages);
        fields.register(faults);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button("Cancel", click -> leave());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div buttons = new Div(send, cancel);
        buttons.addClassName("form-buttons");
        header.withSubtitle("SteerCo finds it on the agenda of its next meeting. You propose it, so you do not vote on it.");
        add(new RouterLink("All KPI approvals", KpiApprovalListView.class), header, conflict, faults, form, buttons);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters().get("id").ifPresent(id -> revise(KpiWording.id(id)));
        event.getLocation().getQueryParameters().getSingleParameter("kpi").ifPresent(kpi -> fields.choose(KpiWording.id(kpi)));
        keep();
    }

    @Override
    public String getPageTitle() {
        return revised == null ? "Propose a KPI definition" : "Revise " + revised.number();
    }

    /** Keeps what is typed from now on, and puts back what was typed before. */
    private void keep() {
        KpiApprovalView known = revised;
        form.removeAll();
        kept = drafts.keep(
                known == null
                        ? KeptPlace.ofNew(FORM, getPageTitle(), "performance/kpi-approvals/new")
                        : new KeptPlace(
                                new DraftPlace(FORM, known.id().toString()), getPageTitle(), known.proposal().title(), "performance/kpi-approvals/" + known.id() + "/revise"),
                fields);
        form.add(kept);
    }

    private void revise(UUID id) {
        KpiApprovalView approval = register.get(id);
        if (!approval.may().contains(KpiApprovalView.Permission.REVISE)) {
            throw new NotPermitted(Fault.of("performance.proposerOnly"));
        }
        revised = approval;
        header.setTitle("Revise " + approval.number());
        send.setText("Put before SteerCo again");
        fields.show(approval.proposal());
    }

    private void send() {
        KpiApprovalView before = revised;
        boolean sent = faults.attempt(() -> {
            if (before == null) {
                revised = approvals.propose(fields.read());
            } else {
                save(before);
            }
        });
        if (sent && revised != before) {
            Objects.requireNonNull(kept).handedIn();
            KpiApprovalView proposed = Objects.requireNonNull(revised);
            UI.getCurrent().navigate(KpiApprovalPage.class, KpiWording.parameters(proposed.id()));
            SuccessNotice.show(proposed.number() + " is before SteerCo.");
        }
    }

    private void save(KpiApprovalView before) {
        try {
            revised = approvals.revise(before.id(), before.version(), fields.read());
        } catch (Conflict changed) {
            KpiApprovalView theirs = register.get(before.id());
            conflict.show(
                    "This proposal was changed in another tab or decided since you opened it here; it is " + theirs.state().label().toLowerCase(Locale.ROOT) + " now.",
                    "",
                    () -> {
                        Objects.requireNonNull(kept).handedIn();
                        revised = theirs;
                        fields.show(theirs.proposal());
                        keep();
                    });
        }
    }

    private void leave() {
        KpiApprovalView known = revised;
        if (known == null) {
            UI.getCurrent().navigate(KpiApprovalListView.class);
        } else {
            UI.getCurrent().navigate(KpiApprovalPage.class, KpiWording.parameters(known.id()));
        }
    }
}

package org.stathouse.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.identity.People;
import org.stathouse.plan.ActionOrigin;
import org.stathouse.plan.ActionPlan;
import org.stathouse.plan.ActionRights;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** One action: what it is, what measures it, what happened to it; edited here by whoever may. */
@Route("plan/actions/:id")
@PermitAll
class ActionPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address of an action: go on with its form. */
    private static final String EDIT = "edit";

    private final ActionPlan actionPlan;
    private final PlanCatalog catalog;
    private final People people;
    private final AuditLog log;
    private final Messages messages;
    private final DraftKeeping drafts;
    private final DateTexts dates;
    private final List<ActionOrigin> origins;
    private final List<ActionPanel> panels;
    private String title = "Action";

    ActionPage(
            ActionPlan actionPlan, PlanCatalog catalog, People people, AuditLog log, DraftKeeping drafts, Messages messages, DateTexts dates,
            ObjectProvider<ActionOrigin> origins, ObjectProvider<ActionPanel> panels) {
        this.actionPlan = actionPlan;
        this.catalog = catalog;
        this.people = people;
        this.log = log;
        this.drafts = drafts;
        this.messages = messages;
        this.dates = dates;
        this.origins = origins.orderedStream().toList();
        this.panels = panels.orderedStream().toList();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ActionView action = actionPlan.action(event.getRouteParameters().get("id").orElseThrow());
        ActionRights rights = actionPlan.rights(action.id());
        show(action);
        if (rights.any() && event.getLocation().getQueryParameters().getParameters().containsKey(EDIT)) {
            edit(action, rights);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ActionView action) {
        ActionRights rights = actionPlan.rights(action.id());
        title = action.number() == null ? action.title() : action.number() + " " + action.title();
        PageHeader header = header(action);
        if (rights.any()) {
            Button edit = new Button("Edit", click -> edit(action, rights));
            edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.withActions(edit);
        }
        if (rights.placement() && action.withdrawalReason() == null) {
            header.withActions(new Button("Withdraw…", click -> askToWithdraw(action)));
        }
        removeAll();
        add(new Anchor("plan", "← Action plan"), header, facts(action));
        addText("Description", action.description());
        addText("Work plan", action.workPlan());
        addText("Public narrative", action.publicNarrative());
        add(new SectionCard("KPIs", kpis(action)));
        panels.forEach(panel -> panel.of(action).ifPresent(part -> add(new SectionCard(panel.heading(), part))));
        add(new SectionCard("History", new CaseHistory(log, dates, new CaseRef("action", action.id().value()))));
    }

    private static PageHeader header(ActionView action) {
        String pillar = action.pillar() == null ? "" : " · " + action.pillar().name();
        String number = action.number() == null ? "" : "Action " + action.number() + " · ";
        return new PageHeader(action.title()).withMark(Statuses.badge(action.status())).withSubtitle(number + action.plan() + pillar);
    }

    private SectionCard facts(ActionView action) {
        Facts facts = new Facts()
                .with("Pillar", action.pillar() == null ? null : action.pillar().name())
                .with("Goal", goal(action))
                .with("Lead agency", action.leadAgency() == null ? null : action.leadAgency().name())
                .with("Supporting agencies", action.supportingAgencies().stream().map(AgencyView::name).collect(Collectors.joining(", ")))
                .with("Owner", action.ownerName())
                .with("Status as of", action.statusAsOf())
                .with("Start", date(action.start()))
                .with("End", date(action.end()))
                .with("Shown to the public", action.publicFacing() ? "Yes" : "No")
                .with("Source", action.source());
        if (action.statusWords() != null && !action.statusWords().equalsIgnoreCase(action.status().label())) {
            facts.with("Status in the source’s words", action.statusWords());
        }
        if (action.rebaselines() > 0) {
            facts.with("Original end", date(action.originalEnd()));
            facts.with("Re-baselined", action.rebaselines() == 1 ? "Once" : action.rebaselines() + " times");
        }
        if (action.pausedUntil() != null) {
            facts.with("Paused until", date(action.pausedUntil()));
        }
        if (action.withdrawalReason() != null) {
            facts.with(action.status() == ActionStatus.CANCELED ? "Why it was canceled" : "Why it was withdrawn", action.withdrawalReason());
        }
        origins.stream()
                .flatMap(origin -> origin.of(action.id()).stream())
                .forEach(origin -> facts.with("Came from", new Anchor(origin.path(), origin.label())));
        return new SectionCard("At a glance", facts);
    }

    private static @Nullable String goal(ActionView action) {
        if (action.goal() == null) {
            return action.goalCode() == null ? null : "Goal " + action.goalCode() + " (not in the plan’s list of goals)";
        }
        return Stream.of(action.goal().code(), action.goal().text()).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private @Nullable String date(@Nullable LocalDate day) {
        return day == null ? null : dates.date(day);
    }

    private void addText(String heading, @Nullable String text) {
        if (text != null) {
            Paragraph paragraph = new Paragraph(text);
            paragraph.addClassName("long-text");
            add(new SectionCard(heading, paragraph));
        }
    }

    private static Component kpis(ActionView action) {
        return action.kpis().isEmpty()
                ? new EmptyState("No KPI measures this action yet.", "Whoever reports on the action maps them under “Edit”.")
                : new KpiTable(action.kpis());
    }

    private void edit(ActionView action, ActionRights rights) {
        removeAll();
        ActionForm form = new ActionForm(action, rights, catalog, people, messages);
        KeptForm kept = drafts.keep(place(action), form, () -> edit(actionPlan.action(action.id()), rights));
        form.onSave(edit -> {
            ActionView saved = actionPlan.edit(edit);
            kept.handedIn();
            show(saved);
            SuccessNotice.show("Saved.");
        });
        form.onCancel(() -> show(actionPlan.action(action.id())));
        form.onConflict(notice -> {
            ActionView theirs = actionPlan.action(action.id());
            String change = log.ofCase(new CaseRef("action", action.id().value()), null, 1).items().stream()
                    .map(entry -> entry.changes().stream()
                            .map(field -> field.field().replace('_', ' ') + ": " + Objects.requireNonNullElse(field.after(), "–"))
                            .collect(Collectors.joining("; ", entry.actorName() + " set ", "")))
                    .findFirst()
                    .orElse("");
            notice.show("This action was changed since you opened it. Nothing of yours was saved.", change, () -> {
                kept.handedIn();
                edit(theirs, rights);
            });
        });
        add(new PageHeader("Edit action").withSubtitle(title), kept);
    }

    private KeptPlace place(ActionView action) {
        String path = "plan/actions/" + action.id();
        return new KeptPlace(new DraftPlace("plan/action", action.id().toString()), "Edit action", title, path + "?" + EDIT);
    }

    private void askToWithdraw(ActionView action) {
        TextArea reason = new TextArea("Reason");
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        FaultSummary faults = new FaultSummary(messages).withField("reason", reason);
        Dialog dialog = new Dialog("Withdraw this action?");
        dialog.setWidth("min(32rem, 95vw)");
        dialog.add(faults, new Paragraph("It stays in the register with this reason and is no longer shown to the public."), reason);
        Button withdraw = new Button("Withdraw", click -> {
            if (faults.attempt(() -> actionPlan.withdraw(action.id(), action.version(), reason.getValue()))) {
                dialog.close();
                show(actionPlan.action(action.id()));
            }
        });
        withdraw.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(new Button("Cancel", click -> dialog.close()), withdraw);
        dialog.open();
        reason.focus();
    }
}

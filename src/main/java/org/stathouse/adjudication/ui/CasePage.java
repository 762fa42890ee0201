package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.adjudication.RecoveryPlanView;
import org.stathouse.adjudication.RedCaseRegister;
import org.stathouse.adjudication.RedCaseView;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.ui.CaseParts;

/** The page of one red case: where it stands, what was reported, planned and decided, and all that happened to it. */
@Route("adjudication/cases/:id")
@PermitAll
class CasePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CASE_TYPE = "red-case";

    private final RedCaseRegister register;
    private final CaseWords words;
    private final TaskDesk tasks;
    private final CaseParts parts;
    private final AuditLog audit;
    private String title = "Red case";

    CasePage(RedCaseRegister register, CaseWords words, TaskDesk tasks, CaseParts parts, AuditLog audit) {
        this.register = register;
        this.words = words;
        this.tasks = tasks;
        this.parts = parts;
        this.audit = audit;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        UUID id = Addresses.id(event.getRouteParameters().get("id").orElse(""));
        show(register.get(id), new CaseRef(CASE_TYPE, id));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(RedCaseView redCase, CaseRef subject) {
        title = redCase.number() + ": " + redCase.title();
        removeAll();
        Div main = new Div();
        main.addClassName("case-main");
        main.add(
                new SectionCard("Where it stands", new Standing(redCase, tasks.ofCase(subject), words.dates()), facts(redCase)),
                new SectionCard("What happened", new Timeline(redCase, words.dates())));
        addDecisions(redCase, main);
        addPlans(redCase.plans(), main);
        if (redCase.agendaPage() != null) {
            main.add(new SectionCard("Before SteerCo", words.page(redCase.agendaPage()), forwarded(redCase.forwarding())));
        }
        main.add(new SectionCard("Reports", words.reports(redCase)));
        if (redCase.validation() != null) {
            main.add(new SectionCard("Validation by TMO", validation(redCase.validation())));
        }
        Div side = new Div(
                new SectionCard("Tasks", parts.tasks(subject)), new SectionCard("Comments", parts.comments(subject)));
        side.addClassName("case-side");
        Div columns = new Div(main, side);
        columns.addClassName("case-columns");
        add(
                new RouterLink("All red cases", CaseListView.class),
                header(redCase),
                columns,
                new SectionCard("Process", parts.diagram(subject)),
                new SectionCard("History", new CaseHistory(audit, words.dates(), subject)));
    }

    private PageHeader header(RedCaseView redCase) {
        String owner = redCase.ownerName() == null ? "no owner" : "owned by " + redCase.ownerName();
        return new PageHeader(redCase.title())
                .withMark(Wording.badge(redCase.stage(), redCase.closing() == null ? null : redCase.closing().ending()))
                .withSubtitle("Red case " + redCase.number() + ", " + owner + ", opened " + words.dates().date(redCase.openedAt()) + ".");
    }

    private static Facts facts(RedCaseView redCase) {
        Facts facts = new Facts()
                .with("Action", new Anchor(Addresses.action(redCase.action().value()), redCase.title()))
                .with("Pillar", redCase.pillar())
                .with("Lead agency", redCase.leadAgency())
                .with("Owner", redCase.ownerName());
        if (!redCase.reopenings().isEmpty()) {
            facts.with("Reopened", Wording.times(redCase.reopenings().size()));
        }
        return facts;
    }

    private void addDecisions(RedCaseView redCase, Div main) {
        if (!redCase.decisions().isEmpty()) {
            SectionCard card = new SectionCard("Decisions");
            redCase.decisions().reversed().forEach(decision -> card.add(words.decision(decision)));
            main.add(card);
        }
        if (!redCase.conditions().isEmpty()) {
            main.add(new SectionCard("Conditions", words.conditions(redCase.conditions())));
        }
    }

    /** The newest plan in full; those of earlier rounds unfold. */
    private void addPlans(List<RecoveryPlanView> plans, Div main) {
        if (plans.isEmpty()) {
            return;
        }
        SectionCard card = new SectionCard("Recovery plan", state(plans.getFirst()), words.plan(plans.getFirst().plan()));
        plans.stream().skip(1).forEach(earlier -> {
            Span summary = new Span("Plan of round " + earlier.round());
            card.add(new Details(summary, state(earlier), words.plan(earlier.plan())));
        });
        main.add(card);
    }

    private Component state(RecoveryPlanView plan) {
        return CaseWords.quiet(plan.handedInAt() == null
                ? "Your draft. Others see it once it is handed in."
                : "Handed in by " + plan.handedInByName() + ", " + words.dates().dateTime(plan.handedInAt()) + ".");
    }

    private static Component forwarded(RedCaseView.@Nullable Forwarded forwarded) {
        Div why = new Div();
        why.addClassName("plan-words");
        if (forwarded != null) {
            why.add(new H3("Why it comes to SteerCo"), LongText.of(forwarded.reason()), CaseWords.quiet("Forwarded by " + forwarded.byName()));
        }
        return why;
    }

    private Facts validation(RedCaseView.Validated validated) {
        Facts facts = new Facts()
                .with("Found", validated.reRated() == null ? "Red" : validated.reRated().label())
                .with("By", validated.byName() + ", " + words.dates().dateTime(validated.at()))
                .with("Meeting with the owner", LongText.of(validated.meetingNotes()));
        if (validated.reason() != null) {
            facts.with("Reason for the other rating", LongText.of(validated.reason()));
        }
        return facts;
    }
}

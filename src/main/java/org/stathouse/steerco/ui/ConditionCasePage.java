package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.documents.StoredDocument;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.condition.ConditionPage;
import org.stathouse.steerco.condition.ConditionStep;
import org.stathouse.steerco.condition.Conditions;
import org.stathouse.worklist.ui.CaseParts;

/** The page of one condition: what is expected, what was handed in, and what became of it. */
@Route("steerco/conditions/:id")
@PermitAll
class ConditionCasePage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String CASE_TYPE = "steerco-condition";

    private final Conditions conditions;
    private final CaseParts parts;
    private final AuditLog audit;
    private final DateTexts dates;
    private final Messages messages;
    private String title = "Condition";

    ConditionCasePage(Conditions conditions, CaseParts parts, AuditLog audit, DateTexts dates, Messages messages) {
        this.conditions = conditions;
        this.parts = parts;
        this.audit = audit;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(conditions.get(Addresses.id(event)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ConditionPage page) {
        ConditionView condition = page.condition();
        CaseRef subject = new CaseRef(CASE_TYPE, condition.id());
        title = condition.number() + ": " + condition.task();
        removeAll();
        Div main = new Div(expected(page), handedIn(page));
        main.addClassName("case-main");
        Div side = new Div(new SectionCard("Tasks", parts.tasks(subject)), new SectionCard("Comments", parts.comments(subject)));
        side.addClassName("case-side");
        Div columns = new Div(main, side);
        columns.addClassName("case-columns");
        add(
                new RouterLink("All conditions", ConditionListView.class),
                header(page),
                columns,
                new SectionCard("Process", parts.diagram(subject)),
                new SectionCard("History", new CaseHistory(audit, dates, subject)));
    }

    private PageHeader header(ConditionPage page) {
        ConditionView condition = page.condition();
        PageHeader header = new PageHeader(condition.task())
                .withMark(Wording.badge(condition.status()))
                .withSubtitle(condition.number() + ". " + condition.ownerName() + " answers for it, due " + dates.date(condition.due()) + ".");
        if (page.steps().contains(ConditionStep.GIVE_NEW_DATE)) {
            header.withActions(new Button("Give a new date", click -> new NewDateDialog(messages, condition, (due, reason) -> {
                show(conditions.giveNewDate(condition.id(), condition.version(), due, reason));
                SuccessNotice.show("The new date is set.");
            }).open()));
        }
        if (page.steps().contains(ConditionStep.WAIVE)) {
            Button waive = new Button("Waive", click -> waive(condition));
            waive.addThemeVariants(ButtonVariant.LUMO_ERROR);
            header.withActions(waive);
        }
        return header;
    }

    private void waive(ConditionView condition) {
        new ReasonDialog(
                        messages,
                        "Waive " + condition.number() + "?",
                        "Nothing more is expected of " + condition.ownerName() + ". The condition stays on record as waived.",
                        "Waive the condition",
                        reason -> {
                            show(conditions.waive(condition.id(), condition.version(), reason));
                            SuccessNotice.show("Waived " + condition.number() + ".");
                        })
                .open();
    }

    private SectionCard expected(ConditionPage page) {
        ConditionView condition = page.condition();
        Facts facts = new Facts()
                .with("Evidence expected", LongText.of(condition.evidence()))
                .with("Due", dates.date(condition.due()) + dueHistory(page))
                .with("Owner", condition.ownerName())
                .with("Set by", setBy(condition))
                .with("On", subject(page));
        SectionCard card = new SectionCard("What is expected", facts);
        note(card, "New date because", page.newDateReason());
        note(card, "Waived because", page.waivedBecause());
        if (page.slippedAt() != null) {
            card.add(new Paragraph("Slipped on " + dates.date(page.slippedAt()) + ": its last day passed without verified evidence."));
        }
        return card;
    }

    private static Component subject(ConditionPage page) {
        String label = page.caseNumber() + " " + page.caseTitle();
        return page.path() == null ? new Span(label) : Addresses.link(page.path(), label);
    }

    private String dueHistory(ConditionPage page) {
        return page.newDates() == 0 ? "" : ", first " + dates.date(page.firstDue()) + ", moved " + Wording.count(page.newDates(), "time");
    }

    /** A decision gives its conditions numbers of its own; what another authority set has no page of a decision. */
    private static Component setBy(ConditionView condition) {
        return condition.number().startsWith(condition.decisionNumber())
                ? Addresses.link(Addresses.decision(condition.decisionId()), condition.decisionNumber())
                : new Span(condition.decisionNumber());
    }

    private SectionCard handedIn(ConditionPage page) {
        ConditionView condition = page.condition();
        SectionCard card = new SectionCard("What was handed in");
        if (condition.evidenceGiven() == null && page.files().isEmpty()) {
            card.add(new Paragraph("Nothing yet."));
        } else {
            card.add(LongText.of(condition.evidenceGiven()));
        }
        if (page.evidenceLink() != null) {
            Anchor link = new Anchor(page.evidenceLink(), page.evidenceLink());
            link.setTarget("_blank");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            card.add(new Paragraph(link));
        }
        if (!page.files().isEmpty()) {
            UnorderedList files = new UnorderedList();
            page.files().forEach(file -> files.add(new ListItem(download(condition, file))));
            card.add(files);
        }
        if (page.answeredAt() != null) {
            card.add(new Paragraph("Handed in " + dates.dateTime(page.answeredAt()) + "."));
        }
        note(card, "Sent back because", page.returnedBecause());
        note(card, "Verified by", page.verifiedBy());
        return card;
    }

    private Anchor download(ConditionView condition, StoredDocument file) {
        return Downloads.link(file.fileName(), file.fileName(), file.mediaType(), () -> conditions.file(condition.id(), file.id()));
    }

    private static void note(SectionCard card, String heading, @Nullable String text) {
        if (text != null) {
            card.add(new Paragraph(heading + ": " + text));
        }
    }
}

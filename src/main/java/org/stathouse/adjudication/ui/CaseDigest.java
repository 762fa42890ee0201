package org.stathouse.adjudication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.stathouse.adjudication.RecoveryPlanView;
import org.stathouse.adjudication.RedCaseView;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.LongText;

/** What a case holds so far, above the form of one of its tasks: reports, notes, plan, page, conditions, and where to read on. */
class CaseDigest extends Composite<Div> {

    CaseDigest(RedCaseView redCase, CaseWords words) {
        getContent().addClassName("case-digest");
        getContent().add(links(redCase), part("Reports", words.reports(redCase), redCase.plans().isEmpty()));
        if (redCase.validation() != null) {
            getContent().add(part("Validation by TMO", LongText.of(redCase.validation().meetingNotes()), false));
        }
        handedIn(redCase).ifPresent(plan -> getContent().add(part("Recovery plan", words.plan(plan.plan()), true)));
        if (redCase.agendaPage() != null) {
            getContent().add(part("TMO’s recommendation", words.page(redCase.agendaPage()), true));
        }
        if (!redCase.conditions().isEmpty()) {
            getContent().add(part("Conditions", words.conditions(redCase.conditions()), true));
        }
    }

    /** The newest plan that was handed in. */
    static Optional<RecoveryPlanView> handedIn(RedCaseView redCase) {
        return redCase.plans().stream().filter(plan -> !plan.isDraft()).findFirst();
    }

    private static Component links(RedCaseView redCase) {
        Facts facts = new Facts()
                .with("Action", new Anchor(Addresses.action(redCase.action().value()), redCase.title()))
                .with("Owner", redCase.ownerName())
                .with("Case", new Anchor(Addresses.redCase(redCase.id()), redCase.number()));
        if (!redCase.reopenings().isEmpty()) {
            facts.with("Reopened", Wording.times(redCase.reopenings().size()));
        }
        return facts;
    }

    private static Component part(String heading, Component content, boolean opened) {
        Span summary = new Span(heading);
        summary.addClassName("digest-title");
        Details part = new Details(summary, content);
        part.setOpened(opened);
        return part;
    }
}

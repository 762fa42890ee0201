package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stathouse.identity.People;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.ProposalView;
import org.stathouse.intake.WriteCharter;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;

/** The cards of a case page on what became of a proposal: returns, decisions with their letters, withdrawal, set-up. */
@org.springframework.stereotype.Component
class OutcomeCards {

    private final ProposalRegister register;
    private final People people;
    private final DateTexts dates;

    OutcomeCards(ProposalRegister register, People people, DateTexts dates) {
        this.register = register;
        this.people = people;
        this.dates = dates;
    }

    List<Component> of(ProposalView proposal) {
        List<Component> cards = new ArrayList<>();
        ProposalView.Withdrawal withdrawal = proposal.withdrawal();
        if (withdrawal != null) {
            cards.add(new SectionCard("Withdrawal", LongText.of(withdrawal.reason()), quiet(by(withdrawal.by()) + ", " + dates.dateTime(withdrawal.at()))));
        }
        if (!proposal.decisions().isEmpty()) {
            SectionCard card = new SectionCard("Decisions of SteerCo");
            proposal.decisions().reversed().forEach(decision -> card.add(decision(proposal, decision)));
            cards.add(card);
        }
        if (!proposal.returns().isEmpty()) {
            SectionCard card = new SectionCard("Returns to the proposer");
            proposal.returns().reversed().forEach(one -> card.add(returned(one)));
            cards.add(card);
        }
        setUp(proposal.setUp()).forEach(cards::add);
        return cards;
    }

    private Component decision(ProposalView proposal, ProposalView.Decision decision) {
        Div entry = new Div(new StatusBadge(Wording.tone(decision.outcome()), Wording.done(decision.outcome())));
        entry.addClassName("noted");
        if (decision.deferredUntil() != null) {
            entry.add(new Span(" until " + dates.date(decision.deferredUntil())));
        }
        if (decision.reason() != null) {
            entry.add(LongText.of(decision.reason()));
        }
        entry.add(quiet("Recorded by " + by(decision.by()) + ", " + dates.dateTime(decision.at())));
        if (decision.letterId() == null) {
            entry.add(quiet("The decision letter is being made; reload in a moment."));
        } else {
            var letter = register.document(proposal.id(), decision.letterId());
            Details onScreen = new Details("Read the letter on screen", new LetterText(proposal, decision, people, dates));
            entry.add(
                    Downloads.link("Decision letter (PDF)", letter.fileName(), letter.mediaType(), () -> register.content(proposal.id(), letter.id())),
                    onScreen);
        }
        return entry;
    }

    private Component returned(ProposalView.Return one) {
        Div entry = new Div(
                new H3("After: " + Wording.of(one.after())), LongText.of(one.reason()), quiet("Returned by " + by(one.by()) + ", " + dates.dateTime(one.returnedAt())));
        entry.addClassName("noted");
        if (one.resubmittedAt() != null) {
            entry.add(quiet("Resubmitted " + dates.dateTime(one.resubmittedAt()) + (one.note() == null ? "" : ": " + one.note())));
        }
        return entry;
    }

    private List<Component> setUp(ProposalView.SetUp setUp) {
        List<Component> cards = new ArrayList<>();
        if (setUp.workPlan() != null) {
            FlowTable steps = new FlowTable("Steps of the work plan").withColumn("Step").withColumn("Responsible").withColumn("From").withColumn("To");
            setUp.workPlan().steps().forEach(step -> steps.addRow(
                    ProposalPage.text(step.title()),
                    ProposalPage.text(step.responsible()),
                    ProposalPage.text(step.startDate() == null ? null : dates.date(step.startDate())),
                    ProposalPage.text(step.endDate() == null ? null : dates.date(step.endDate()))));
            cards.add(new SectionCard("Work plan", steps));
        }
        if (setUp.charter() != null) {
            cards.add(new SectionCard("Charter", charter(setUp.charter())));
        }
        if (setUp.kpis() != null) {
            Facts measures = new Facts();
            setUp.kpis().mappings().forEach(mapping -> measures.with(String.valueOf(mapping.measure()), LongText.of(mapping.contribution())));
            if (setUp.kpis().note() != null) {
                measures.with("Note", LongText.of(setUp.kpis().note()));
            }
            cards.add(new SectionCard("Measures it moves", measures));
        }
        if (setUp.narrative() != null) {
            cards.add(new SectionCard("Public narrative", new Facts()
                    .with("Shown to the public", Wording.yesNo(setUp.narrative().publicFacing()))
                    .with("Narrative", LongText.of(setUp.narrative().narrative()))));
        }
        return cards;
    }

    private Facts charter(WriteCharter charter) {
        String milestones = charter.milestones().stream()
                .map(milestone -> (milestone.due() == null ? "" : dates.date(milestone.due()) + ": ") + milestone.title())
                .collect(Collectors.joining("\n"));
        return new Facts()
                .with("Purpose", LongText.of(charter.purpose()))
                .with("Scope", LongText.of(charter.scope()))
                .with("Deliverables", LongText.of(charter.deliverables()))
                .with("Team", LongText.of(charter.team()))
                .with("Milestones", LongText.of(milestones))
                .with("End date", charter.endDate() == null ? null : dates.date(charter.endDate()));
    }

    private String by(String username) {
        return people.nameOf(username);
    }

    private static Div quiet(String text) {
        Div quiet = new Div(new Span(text));
        quiet.addClassName("muted");
        return quiet;
    }
}

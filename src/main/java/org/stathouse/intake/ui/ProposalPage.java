package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import org.jspecify.annotations.Nullable;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.ProposalStatus;
import org.stathouse.intake.ProposalView;
import org.stathouse.intake.Proposals;
import org.stathouse.intake.Scores;
import org.stathouse.intake.ScoringRound;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.ui.CaseParts;

/** The page of one proposal: where it stands, what it says, how it was scored and decided, and all that happened to it. */
@Route("intake/proposals/:id")
@PermitAll
class ProposalPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ProposalRegister register;
    private final Proposals proposals;
    private final Scores scores;
    private final TaskDesk tasks;
    private final CaseParts parts;
    private final AuditLog audit;
    private final OutcomeCards outcomes;
    private final ProposalFacts facts;
    private final DateTexts dates;
    private final Messages messages;
    private String title = "Proposal";

    ProposalPage(
            ProposalRegister register,
            Proposals proposals,
            Scores scores,
            TaskDesk tasks,
            CaseParts parts,
            AuditLog audit,
            OutcomeCards outcomes,
            ProposalFacts facts,
            DateTexts dates,
            Messages messages) {
        this.register = register;
        this.proposals = proposals;
        this.scores = scores;
        this.tasks = tasks;
        this.parts = parts;
        this.audit = audit;
        this.outcomes = outcomes;
        this.facts = facts;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(register.get(Addresses.id(event.getRouteParameters().get("id").orElse(""))));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(ProposalView proposal) {
        CaseRef subject = new CaseRef(IntakeCase.TYPE, proposal.id());
        title = (proposal.number() == null ? "Draft" : proposal.number()) + ": " + Wording.title(proposal.form().title());
        removeAll();
        RouterLink back = new RouterLink("All proposals", ProposalListView.class);
        add(back, header(proposal));
        Div main = new Div();
        main.addClassName("case-main");
        if (proposal.status() != ProposalStatus.DRAFT) {
            main.add(new SectionCard("Where it stands", new Standing(proposal, tasks.ofCase(subject), dates)));
        }
        outcomes.of(proposal).forEach(main::add);
        List<ScoringRound> rounds = scores.of(proposal.id());
        scoring(proposal, rounds, main);
        main.add(new SectionCard("The proposal", facts.facts(proposal)));
        if (proposal.status() == ProposalStatus.DRAFT) {
            add(main);
        } else {
            Div side = new Div(
                    new SectionCard("Tasks", parts.tasks(subject)), new SectionCard("Comments", parts.comments(subject)));
            side.addClassName("case-side");
            Div columns = new Div(main, side);
            columns.addClassName("case-columns");
            add(columns, new SectionCard("Process", parts.diagram(subject)));
        }
        add(new SectionCard("History", history(subject, rounds)));
    }

    private PageHeader header(ProposalView proposal) {
        String number = proposal.number() == null ? "Draft, no number yet" : proposal.number();
        PageHeader header = new PageHeader(Wording.title(proposal.form().title()))
                .withMark(Wording.badge(proposal.status()))
                .withSubtitle(number + ". Proposed by " + proposal.names().proposer() + submitted(proposal));
        if (proposal.may().contains(ProposalView.Permission.EDIT)) {
            header.withActions(edit(proposal));
        }
        if (proposal.may().contains(ProposalView.Permission.WITHDRAW)) {
            Button withdraw = new Button("Withdraw", click -> withdraw(proposal));
            withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR);
            header.withActions(withdraw);
        }
        return header;
    }

    private String submitted(ProposalView proposal) {
        return proposal.submittedAt() == null ? "." : ", submitted " + dates.date(proposal.submittedAt()) + ".";
    }

    private static Button edit(ProposalView proposal) {
        boolean draft = proposal.status() == ProposalStatus.DRAFT;
        Button edit = new Button(
                draft ? "Continue the draft" : "Revise and resubmit",
                click -> UI.getCurrent().navigate(Addresses.edit(proposal.id())));
        edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return edit;
    }

    private void withdraw(ProposalView proposal) {
        String label = String.valueOf(proposal.number());
        new ReasonDialog(
                        messages,
                        "Withdraw " + label + "?",
                        "The case ends at the step it has reached, open tasks are taken off the list, and those who had them are told why."
                                + (proposal.actionNumber() == null ? "" : " Action " + proposal.actionNumber() + " is marked withdrawn in the plan.")
                                + " This cannot be undone.",
                        "Withdraw proposal",
                        reason -> {
                            ProposalView withdrawn = proposals.withdraw(proposal.id(), proposal.version(), reason);
                            show(withdrawn);
                            SuccessNotice.show("Withdrew " + label + ".");
                        })
                .open();
    }

    /** The history tells the points that were given, so whoever must not see those yet does not see it either. */
    private Component history(CaseRef subject, List<ScoringRound> rounds) {
        return rounds.stream().anyMatch(round -> round.hiddenCards() > 0)
                ? new EmptyState("The history is hidden while offices score.", "It shows their points, so you see it once you see the scores.")
                : new CaseHistory(audit, dates, subject);
    }

    private void scoring(ProposalView proposal, List<ScoringRound> rounds, Div main) {
        if (!proposal.may().contains(ProposalView.Permission.SEE_SCORES) || rounds.isEmpty()) {
            return;
        }
        Div all = new Div();
        rounds.forEach(round -> all.add(round(round, rounds.size() > 1)));
        main.add(new SectionCard("Scores", all));
    }

    private Component round(ScoringRound round, boolean several) {
        ScoreSheet sheet = new ScoreSheet(round, dates);
        Component shown = round.cards().isEmpty() && round.hiddenCards() == 0 && round.weightedScore() == null
                ? new EmptyState("No office has scored yet.", "Scores appear here once they are in.")
                : sheet;
        return several ? new Div(new H3("Round " + round.round()), shown) : new Div(shown);
    }

    /** A line of text, or a dash. */
    static Span text(@Nullable String value) {
        return new Span(value == null || value.isBlank() ? "–" : value);
    }
}

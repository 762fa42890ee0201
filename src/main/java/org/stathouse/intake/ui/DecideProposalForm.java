package org.stathouse.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.RouterLink;
import org.stathouse.calendar.Deadlines;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.ProposalView;
import org.stathouse.intake.Scores;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.ui.TaskForm;
import org.stathouse.worklist.ui.TaskSheet;

/** SteerCo's decision on a single proposal; the ranked list decides several at once. */
@org.springframework.stereotype.Component
class DecideProposalForm implements TaskForm {

    private final ProposalRegister register;
    private final Scores scores;
    private final ProposalFacts facts;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Messages messages;

    DecideProposalForm(
            ProposalRegister register, Scores scores, ProposalFacts facts, Deadlines deadlines, DateTexts dates, Messages messages) {
        this.register = register;
        this.scores = scores;
        this.facts = facts;
        this.deadlines = deadlines;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public String formKey() {
        return "intake/decide";
    }

    @Override
    public Component open(OpenTask task, Submission submission) {
        ProposalView proposal = register.get(task.subject().id());
        OutcomeFields fields = new OutcomeFields(String.valueOf(proposal.number()), deadlines.today().plusDays(1));
        TaskSheet sheet = new TaskSheet(messages, "The decision is final for this case. A decision letter goes to the proposer and the owner.")
                .with(new RouterLink("See it on the ranked list", RankingView.class))
                .with(new ProposalDigest(proposal, facts, false));
        scores.of(task.subject().id()).stream().findFirst().ifPresent(round -> sheet.with(new ScoreSheet(round, dates)));
        fields.register(sheet::shows);
        sheet.with(fields);
        sheet.withSubmit("Record decision", submission, fields::read);
        return sheet;
    }
}

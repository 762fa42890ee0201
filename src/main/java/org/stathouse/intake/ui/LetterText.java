package org.stathouse.intake.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.stathouse.identity.People;
import org.stathouse.intake.DecisionOutcome;
import org.stathouse.intake.ProposalStatus;
import org.stathouse.intake.ProposalView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.LongText;

/** What a decision letter says, to read on screen; the PDF is the letter that was issued. */
class LetterText extends Composite<Article> {

    private static final Set<ProposalStatus> AFTER_DECISION = EnumSet.of(
            ProposalStatus.SET_UP,
            ProposalStatus.APPROVED,
            ProposalStatus.DECLINED,
            ProposalStatus.DEFERRED,
            ProposalStatus.RETURNED);

    LetterText(ProposalView proposal, ProposalView.Decision decision, People people, DateTexts dates) {
        Article letter = getContent();
        letter.addClassName("letter-text");
        letter.getElement().setAttribute("lang", "en-US");
        letter.add(
                new Paragraph("City of Baltimore, Steering Committee"),
                new Paragraph(dates.date(decision.at())),
                new Paragraph(proposal.names().proposer() + ", " + Objects.requireNonNullElse(proposal.names().leadAgency(), "")),
                new H3("Decision on proposal " + proposal.number() + ": " + Wording.title(proposal.form().title())),
                new Paragraph("Pillar: " + Objects.requireNonNullElse(proposal.names().pillar(), "–")),
                new Paragraph(sentence(proposal, decision, dates)));
        if (decision.reason() != null) {
            letter.add(new H4("Reason"), LongText.of(decision.reason()));
        }
        if (isOfNow(proposal, decision) && proposal.weightedScore() != null && proposal.recommendation() != null) {
            letter.add(new H4("On record"), new Paragraph("Priority " + Wording.of(proposal.recommendation().priority())
                    + ". Weighted score " + proposal.weightedScore() + " of 5.00."));
        }
        String next = next(decision.outcome());
        if (!next.isEmpty()) {
            letter.add(new H4("What happens next"), new Paragraph(next));
        }
        letter.add(new Paragraph("For the Steering Committee: " + people.nameOf(decision.by())));
    }

    /** Whether score and priority still are those of this decision: a later round of scoring has others. */
    private static boolean isOfNow(ProposalView proposal, ProposalView.Decision decision) {
        boolean last = proposal.decisions().stream().allMatch(other -> other.number() <= decision.number());
        return last && AFTER_DECISION.contains(proposal.status());
    }

    private static String sentence(ProposalView proposal, ProposalView.Decision decision, DateTexts dates) {
        String on = " on " + dates.date(decision.at()) + ". ";
        return switch (decision.outcome()) {
            case APPROVE -> "The Steering Committee approved this proposal" + on + "It is now action " + proposal.actionNumber()
                    + " of the City’s Action Plan.";
            case DEFER -> "The Steering Committee deferred this proposal" + on + "It returns to the Committee on "
                    + dates.date(Objects.requireNonNull(decision.deferredUntil())) + "; you need not submit it again.";
            case DECLINE -> "The Steering Committee declined this proposal" + on + "It does not become part of the City’s Action Plan.";
            case SEND_BACK -> "The Steering Committee sent this proposal back to you" + on
                    + "Once you have changed it, submit it again under the same number.";
        };
    }

    private static String next(DecisionOutcome outcome) {
        return switch (outcome) {
            case APPROVE -> "The owner writes the work plan and the charter, the Office of Performance and Innovation maps the measures, "
                    + "and TMO reviews the public narrative, each within 10 working days.";
            case DEFER -> "TMO puts the proposal before the Committee again on that date.";
            case DECLINE -> "";
            case SEND_BACK -> "Revise and resubmit the proposal within 10 working days.";
        };
    }
}

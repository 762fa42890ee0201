package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.steerco.meeting.BallotView;
import org.stathouse.steerco.meeting.MotionView;
import org.stathouse.steerco.meeting.Vote;

/** A motion and the vote on it: who voted how, who took no part and why. */
class MotionNote extends Composite<Div> {

    MotionNote(MotionView motion) {
        getContent().addClassName("noted");
        Div head = new Div(
                new StatusBadge(motion.carried() ? Tone.GOOD : Tone.WARNING, motion.outcomeLabel() + (motion.carried() ? "" : ", not carried")),
                new Span(motion.consensus() ? "By consensus" : counts(motion)));
        head.addClassName("live-marks");
        getContent().add(head, LongText.of(motion.reason()));
        if (!motion.consensus()) {
            Arrays.stream(Vote.values()).forEach(vote -> add(motion, vote));
        }
        motion.ballots().stream()
                .filter(ballot -> ballot.recusedBecause() != null)
                .forEach(ballot -> getContent().add(new Paragraph(ballot.personName() + " took no part: " + ballot.recusedBecause())));
        if (motion.correctedBecause() != null) {
            getContent().add(new Paragraph("Votes corrected: " + motion.correctedBecause()));
        }
    }

    /** "4 for, 1 against, 1 abstained". */
    private static String counts(MotionView motion) {
        return "%d for, %d against, %d abstained".formatted(motion.count(Vote.FOR), motion.count(Vote.AGAINST), motion.count(Vote.ABSTAIN));
    }

    private void add(MotionView motion, Vote vote) {
        String names = motion.ballots().stream().filter(ballot -> ballot.vote() == vote).map(BallotView::personName).collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            getContent().add(new Paragraph(vote.label() + ": " + names));
        }
    }
}

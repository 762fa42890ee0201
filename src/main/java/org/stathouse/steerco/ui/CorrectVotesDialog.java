package org.stathouse.steerco.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.MotionView;
import org.stathouse.steerco.meeting.Vote;

/** Corrects the votes of the last motion, with a reason; what came of it stays. */
class CorrectVotesDialog extends Dialog {

    /** @param corrected takes the item after the correction */
    CorrectVotesDialog(Recorder recorder, AgendaItemView item, Consumer<AgendaItemView> corrected) {
        MotionView motion = item.motions().getLast();
        setHeaderTitle("Correct the votes on " + item.topic().number());
        VoteFields votes = new VoteFields(null, null);
        votes.show(recorder.room().voters(recorder.meeting(), item.id()));
        Map<UUID, Vote> known = new LinkedHashMap<>();
        motion.ballots().forEach(ballot -> {
            if (ballot.vote() != null) {
                known.put(ballot.memberId(), ballot.vote());
            }
        });
        votes.fill(motion.consensus(), known);
        TextArea reason = Typing.text("Reason", "The minutes name it.");
        Typing.require(reason);
        FaultSummary faults = new FaultSummary(recorder.messages()).withField("reason", reason);
        votes.register(faults);
        add(faults, new Paragraph("The decision itself stays: a correction that would turn it is refused."), votes, reason);
        reason.setWidthFull();
        Button cancel = new Button("Cancel", click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Button save = new Button("Correct the votes", click -> {
            if (faults.attempt(() -> corrected.accept(
                    recorder.room().correct(recorder.meeting(), item.id(), item.version(), votes.value(), Typing.value(reason))))) {
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, save);
    }
}

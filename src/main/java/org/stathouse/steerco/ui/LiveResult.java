package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ui.LongText;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.ItemState;
import org.stathouse.steerco.meeting.MotionView;

/** What has been recorded of an item: its votes and what came of them, and how to correct that. */
class LiveResult extends Composite<Div> {

    private final Recorder recorder;
    private final Consumer<Supplier<AgendaItemView>> change;
    private @Nullable AgendaItemView shown;
    private boolean shownToRecord;

    /** @param change runs a use case on the item and shows what it refuses */
    LiveResult(Recorder recorder, Consumer<Supplier<AgendaItemView>> change) {
        this.recorder = recorder;
        this.change = change;
        getContent().addClassName("live-result");
    }

    void show(AgendaItemView item, boolean mayRecord) {
        if (item.equals(shown) && mayRecord == shownToRecord) {
            return;
        }
        shown = item;
        shownToRecord = mayRecord;
        getContent().removeAll();
        getContent().setVisible(item.state() != ItemState.WAITING);
        if (item.state() == ItemState.WAITING) {
            return;
        }
        Div head = new Div(Wording.badge(item.state()));
        head.addClassName("live-marks");
        if (item.decisionId() != null) {
            head.add(Addresses.link(Addresses.decision(item.decisionId()), String.valueOf(item.decisionNumber())));
        }
        getContent().add(head);
        item.motions().forEach(motion -> getContent().add(new MotionNote(motion)));
        if (item.note() != null) {
            getContent().add(LongText.of(item.note()));
        }
        if (mayRecord) {
            corrections(item);
        }
    }

    /** What became of the item, in a sentence or two. */
    static String summary(AgendaItemView item) {
        String state = item.state().label() + (item.decisionNumber() == null ? "." : ", " + item.decisionNumber() + ".");
        if (item.motions().isEmpty()) {
            return item.note() == null ? state : state + " " + item.note();
        }
        MotionView last = item.motions().getLast();
        return state + " " + last.outcomeLabel() + ": " + last.reason() + " Recorded by " + last.recordedBy() + ".";
    }

    private void corrections(AgendaItemView item) {
        switch (item.state()) {
            case DECIDED -> getContent().add(new Button("Correct the votes", click -> new CorrectVotesDialog(
                    recorder, item, corrected -> change.accept(() -> corrected)).open()));
            case NOTED, DEFERRED -> getContent().add(new Button("Open the item again", click -> change.accept(
                    () -> recorder.room().reopen(recorder.meeting(), item.id(), item.version()))));
            case NOT_CARRIED -> getContent().add(new Paragraph("Another motion can follow."));
            case WAITING, REMOVED, SETTLED -> { }
        }
    }
}

package org.stathouse.steerco.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.ui.ConflictNotice;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.Typing;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.AttendanceView;
import org.stathouse.steerco.meeting.Voter;
import org.stathouse.worklist.draft.ui.KeptForm;

/**
 * One item of the live view: what is asked, what was recorded, and the fields to record it. What was typed stays through faults,
 * conflicts and a look at other items.
 */
class LiveItem extends Composite<Div> {

    private final Recorder recorder;
    private final Consumer<AgendaItemView> recorded;
    private final LiveTopic topic;
    private final LiveResult result;
    private final ConflictNotice conflict = new ConflictNotice();
    private final FaultSummary faults;
    private final Div form = new Div();
    private final VoteFields votes;
    private final DecisionFields decision;
    private final KeptForm kept;
    private final Paragraph hindrance = new Paragraph();
    private final Button record = new Button("Record the decision", click -> record());
    private final TextArea note = Typing.text("Note, or reason to defer", "");
    private final boolean decidable;
    private AgendaItemView item;

    /** @param recorded takes the item after something was recorded here */
    LiveItem(Recorder recorder, AgendaItemView item, String place, Consumer<AgendaItemView> recorded) {
        this.recorder = recorder;
        this.recorded = recorded;
        this.item = item;
        this.topic = new LiveTopic(item, place, recorder.dates());
        this.result = new LiveResult(recorder, this::change);
        this.faults = new FaultSummary(recorder.messages());
        this.votes = new VoteFields(this::recuse, this::lift);
        List<OutcomeOption> options = recorder.room().outcomes(recorder.meeting(), item.id());
        this.decidable = !options.isEmpty();
        this.decision = new DecisionFields(options, recorder.people());
        this.kept = recorder.keep(item, decision);
        form.addClassName("live-form");
        fill();
        getContent().addClassName("live-item");
        getContent().add(topic, conflict, result, form);
    }

    private void fill() {
        record.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        hindrance.addClassName("live-hindrance");
        hindrance.getElement().setAttribute("role", "status");
        note.setMinRows(2);
        Button noted = new Button("Take note, no vote", click -> change(
                () -> recorder.room().note(recorder.meeting(), item.id(), item.version(), Typing.value(note))));
        Button defer = new Button("Defer to the next meeting", click -> change(
                () -> recorder.room().defer(recorder.meeting(), item.id(), item.version(), Typing.value(note))));
        Div others = new Div(noted, defer);
        others.addClassName("form-buttons");
        form.add(faults);
        if (decidable) {
            Div buttons = new Div(record, hindrance);
            buttons.addClassName("form-buttons");
            Details without = new Details("Note or defer without a vote", note, others);
            without.addClassName("live-without-vote");
            form.add(votes, kept, buttons, without);
        } else {
            noted.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            form.add(note, others);
        }
    }

    /** Shows the item as it stands now; what was typed stays, with a notice if somebody else recorded it meanwhile. */
    void show(AgendaItemView latest, AttendanceView attendance, boolean mayRecord) {
        boolean elsewhere = latest.version() != item.version() && decision.isTouched();
        if (elsewhere) {
            conflict.show("Somebody else recorded something on this item.", LiveResult.summary(latest), () -> take(latest));
        } else {
            item = latest;
        }
        topic.show(latest);
        result.show(latest, mayRecord);
        boolean open = !AgendaParts.isDone(latest) && mayRecord;
        form.setVisible(open || elsewhere);
        if (open && decidable) {
            List<Voter> voters = recorder.room().voters(recorder.meeting(), item.id());
            votes.show(voters);
            hinder(attendance);
        }
    }

    void focus() {
        topic.focus();
    }

    /** Records the decision, as the button does; nothing where it cannot be recorded now. */
    void record() {
        if (!form.isVisible() || !decidable || !record.isEnabled()) {
            return;
        }
        decision.register(faults::withField);
        votes.register(faults);
        change(() -> recorder.room().record(recorder.meeting(), item.id(), item.version(), decision.value(), votes.value()));
    }

    void addCondition() {
        if (form.isVisible() && decidable) {
            decision.addCondition();
        }
    }

    private void hinder(AttendanceView attendance) {
        record.setEnabled(attendance.quorum());
        hindrance.setVisible(!attendance.quorum());
        hindrance.setText("No quorum: %d of %d voting seats are present, %d are needed for a vote. The item can be noted or deferred."
                .formatted(attendance.votingPresent(), attendance.votingSeats(), attendance.needed()));
    }

    private void recuse(Voter voter) {
        new ReasonDialog(
                        recorder.messages(),
                        "Recuse " + voter.personName() + "?",
                        "They take no part in this item: no vote, and they do not count for it. The minutes name the reason.",
                        "Recuse",
                        reason -> recusalChanged(
                                recorder.room().recuse(recorder.meeting(), item.id(), item.version(), voter.memberId(), reason)))
                .open();
    }

    private void lift(Voter voter) {
        attempt(() -> recusalChanged(recorder.room().liftRecusal(recorder.meeting(), item.id(), item.version(), voter.memberId())));
    }

    /** Only who votes has changed; the decision that is being typed goes on. */
    private void recusalChanged(AgendaItemView changed) {
        item = changed;
        votes.show(recorder.room().voters(recorder.meeting(), item.id()));
    }

    private void change(Supplier<AgendaItemView> useCase) {
        attempt(() -> {
            item = useCase.get();
            kept.handedIn(() -> {});
            recorded.accept(item);
        });
    }

    private void attempt(Runnable useCase) {
        conflict.hide();
        faults.attempt(() -> {
            try {
                useCase.run();
            } catch (Conflict changed) {
                showConflict(changed.fault());
            }
        });
    }

    private void showConflict(Fault fault) {
        @Nullable AgendaItemView latest = recorder.current(item.id()).orElse(null);
        conflict.show(
                recorder.messages().text(fault),
                latest == null ? "The item is not on the agenda any more." : LiveResult.summary(latest),
                () -> take(latest == null ? item : latest));
    }

    private void take(AgendaItemView theirs) {
        item = theirs;
        recorded.accept(theirs);
    }
}

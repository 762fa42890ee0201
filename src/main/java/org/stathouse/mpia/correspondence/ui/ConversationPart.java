package org.stathouse.mpia.correspondence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.WaitsFor;
import org.stathouse.mpia.correspondence.ConversationView;
import org.stathouse.mpia.correspondence.StaffDesk;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.SuccessNotice;
import org.stathouse.shared.ui.Typing;
import org.stathouse.worklist.draft.ui.KeptForm;

/** The correspondence of one request: what waits, every entry, and the field to write in. */
class ConversationPart extends Composite<Div> {

    private final UUID request;
    private final Correspondence correspondence;
    private final StaffDesk desk;
    private final DateTexts dates;
    private final Messages messages;
    private final FaultSummary faults;
    private final Div state = new Div();
    private final Div entries = new Div();
    private final TextArea text = Typing.text("Message to the requester", "");
    private final Div writing = new Div();
    private final KeptForm kept;

    /** @param keeping keeps the message that is being written */
    ConversationPart(
            UUID request, Correspondence correspondence, StaffDesk desk, Function<TextArea, KeptForm> keeping, DateTexts dates, Messages messages) {
        this.request = request;
        this.correspondence = correspondence;
        this.desk = desk;
        this.dates = dates;
        this.messages = messages;
        this.faults = new FaultSummary(messages).withField("text", text);
        text.setWidthFull();
        kept = keeping.apply(text);
        getContent().addClassName("conversation");
        getContent().add(faults, state, entries, writing);
        show(desk.read(request));
        write();
    }

    private void show(ConversationView view) {
        state.removeAll();
        Instant since = view.unansweredSince();
        if (since != null) {
            state.add(new Paragraph("A message of " + dates.dateTime(since) + " awaits an answer"
                    + (view.workingDaysWaiting() == 0 ? "." : ", for " + view.workingDaysWaiting() + (view.workingDaysWaiting() == 1 ? " working day." : " working days."))));
        }
        if (view.waitsFor() != WaitsFor.NOBODY) {
            state.add(new Paragraph("The request waits for: " + view.waitsFor().label() + ". The legal dates run on."));
        }
        if (view.unread() > 0 && view.mayWrite()) {
            state.add(new Button("Mark " + view.unread() + " as read", click -> change(() -> desk.markRead(request))));
        }
        entries.removeAll();
        if (view.lines().isEmpty()) {
            entries.add(new EmptyState("Nothing has been written yet.", "Letters and messages, both ways, will stand here."));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("history");
        view.lines().forEach(line -> list.add(new ConversationEntry(line, correspondence, request, dates, view.mayWrite() ? () -> settle(line) : null)));
        entries.add(list);
    }

    private void write() {
        ConversationView view = desk.read(request);
        if (!view.mayWrite()) {
            return;
        }
        text.setHelperText(view.address() == null
                ? "It will stand on the requester’s page. They gave no e-mail address: send a letter to reach them otherwise."
                : "It will stand on the requester’s page and go to " + view.address() + ".");
        Button send = new Button("Send message", click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button takeDown = new Button("Take down a call, visit or letter", click -> new TakeDownDialog(messages, desk, request, this::refresh).open());
        Div buttons = new Div(send, takeDown);
        buttons.addClassName("form-actions");
        writing.add(kept, buttons);
    }

    private void send() {
        String typed = text.getValue() == null ? "" : text.getValue();
        if (faults.attempt(() -> correspondence.send(request, typed))) {
            kept.handedIn(text::clear);
            SuccessNotice.show("The message is sent.");
            refresh();
        }
    }

    private void settle(ConversationView.Line line) {
        new ReasonDialog(
                        messages,
                        "Needs no answer?",
                        "The message will no longer count as waiting. The requester is not told.",
                        "Needs no answer",
                        reason -> {
                            desk.needsNoAnswer(request, line.id(), line.version(), reason);
                            refresh();
                        })
                .open();
    }

    private void change(Runnable step) {
        if (faults.attempt(step)) {
            refresh();
        }
    }

    private void refresh() {
        show(desk.read(request));
    }
}

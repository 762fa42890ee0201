package org.stathouse.mpia.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestRight;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.letter.LetterDrafts;
import org.stathouse.mpia.letter.LetterView;
import org.stathouse.mpia.letter.SentLetters;
import org.stathouse.mpia.ui.RequestPanel;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;

/** The letters of a request: what was sent, what is begun, and another to begin. */
@org.springframework.stereotype.Component
@Order(500)
class LettersPanel implements RequestPanel {

    private final RequestBook requests;
    private final LetterDrafts drafts;
    private final SentLetters sent;
    private final LetterTable table;
    private final Messages messages;

    LettersPanel(RequestBook requests, LetterDrafts drafts, SentLetters sent, LetterTable table, Messages messages) {
        this.requests = requests;
        this.drafts = drafts;
        this.sent = sent;
        this.table = table;
        this.messages = messages;
    }

    @Override
    public String heading() {
        return "Letters";
    }

    @Override
    public Optional<Component> of(RequestSummary request) {
        if (!requests.may(RequestRight.READ_FILE, request.id())) {
            return Optional.empty();
        }
        Div panel = new Div();
        List<LetterView> letters = sent.of(request.id());
        panel.add(letters.isEmpty()
                ? new EmptyState("No letter has been written yet.", "The acknowledgement goes out by itself on the first day.")
                : table.of("Letters of " + request.number(), letters, false, () -> UI.getCurrent().refreshCurrentRoute(false)));
        if (requests.may(RequestRight.HANDLE, request.id())) {
            panel.add(begin(request));
        }
        return Optional.of(panel);
    }

    private Div begin(RequestSummary request) {
        ComboBox<LetterKind> kind = new ComboBox<>("Write a letter");
        kind.setItems(LetterKind.values());
        kind.setItemLabelGenerator(LetterKind::label);
        kind.setHelperText("An open draft of that kind is opened.");
        FaultSummary faults = new FaultSummary(messages);
        Button begin = new Button("Begin", click -> {
            if (kind.getValue() != null) {
                faults.attempt(() -> {
                    LetterView letter = drafts.begin(request.id(), kind.getValue());
                    UI.getCurrent().navigate(LetterAddresses.LETTERS + "/" + letter.id());
                });
            } else {
                kind.focus();
            }
        });
        Div row = new Div(kind, begin);
        row.addClassName("letter-begin");
        return new Div(faults, row);
    }
}

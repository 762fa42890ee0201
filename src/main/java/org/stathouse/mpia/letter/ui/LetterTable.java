package org.stathouse.mpia.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.stathouse.calendar.Deadlines;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.letter.LetterDrafts;
import org.stathouse.mpia.letter.LetterState;
import org.stathouse.mpia.letter.LetterView;
import org.stathouse.mpia.letter.SentLetters;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** Lists letters with what can be done to each. */
@org.springframework.stereotype.Component
class LetterTable {

    private final LetterDrafts drafts;
    private final SentLetters sent;
    private final Deadlines deadlines;
    private final DateTexts dates;
    private final Messages messages;

    LetterTable(LetterDrafts drafts, SentLetters sent, Deadlines deadlines, DateTexts dates, Messages messages) {
        this.drafts = drafts;
        this.sent = sent;
        this.deadlines = deadlines;
        this.dates = dates;
        this.messages = messages;
    }

    /**
     * @param caption of the table, for screen readers
     * @param withRequest whether a column names the request
     * @param changed is called when something was done to a letter
     */
    FlowTable of(String caption, List<LetterView> letters, boolean withRequest, Runnable changed) {
        FlowTable table = new FlowTable(caption).withColumn("Letter");
        if (withRequest) {
            table.withColumn("Request");
        }
        table.withColumn("State").withColumn("To").withColumn("Actions");
        for (LetterView letter : letters) {
            Component title = new Span(letter.title() + (letter.corrects() == null ? "" : ", corrects no. " + letter.corrects()));
            Component to = new Span(letter.to().name() + (letter.to().email().isBlank() ? ", on paper" : ""));
            if (withRequest) {
                Anchor request = new Anchor(RequestSummary.pathOf(letter.request()), letter.requestNumber());
                table.addRow(title, request, state(letter), to, actions(letter, changed));
            } else {
                table.addRow(title, state(letter), to, actions(letter, changed));
            }
        }
        return table;
    }

    private Component state(LetterView letter) {
        return switch (letter.state()) {
            case DRAFT -> new StatusBadge(Tone.PROGRESS, "Draft");
            case SENT -> new StatusBadge(Tone.GOOD, sentWords(letter));
            case TO_POST -> new StatusBadge(Tone.WARNING, "To be printed and posted");
            case DISCARDED -> new StatusBadge(Tone.NEUTRAL, "Discarded");
        };
    }

    private String sentWords(LetterView letter) {
        if (letter.postedOn() != null) {
            return "Posted " + dates.date(letter.postedOn());
        }
        return letter.sentOn() == null ? "Sent" : "Sent " + dates.date(letter.sentOn());
    }

    private Div actions(LetterView letter, Runnable changed) {
        Div actions = new Div();
        actions.addClassName("letter-actions");
        actions.add(LetterAddresses.link(letter, letter.editable() ? "Edit" : "Open"));
        if (letter.state().frozen()) {
            actions.add(download(letter));
        }
        if (letter.state() == LetterState.TO_POST && drafts.mayWrite(letter.request())) {
            Button posted = new Button("Note the posting", click -> new PostingDialog(letter, sent, deadlines, messages, changed).open());
            posted.addThemeVariants(ButtonVariant.LUMO_SMALL);
            posted.setAriaLabel("Note the posting of " + letter.title() + ", " + letter.requestNumber());
            actions.add(posted);
        }
        return actions;
    }

    /** The letter's PDF as it was sent. */
    Anchor download(LetterView letter) {
        Anchor link = Downloads.link(
                "PDF", letter.requestNumber() + "-" + letter.number() + ".pdf", "application/pdf", () -> sent.pdf(letter.id()).content());
        link.getElement().setAttribute("aria-label", "PDF of " + letter.title());
        return link;
    }
}

package org.stathouse.mpia.letter.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.letter.LetterDrafts;
import org.stathouse.mpia.letter.LetterView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SaveStatus;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;

/** One letter: a draft to write in and send, or what was sent. */
@Route(LetterAddresses.LETTER)
@PermitAll
class LetterPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final LetterDrafts drafts;
    private final LetterTable table;
    private final Messages messages;
    private final DateTexts dates;
    private final Clock clock;
    private String title = "Letter";

    LetterPage(LetterDrafts drafts, LetterTable table, Messages messages, DateTexts dates, Clock clock) {
        this.drafts = drafts;
        this.table = table;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(drafts.view(LetterAddresses.id(event)));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(LetterView letter) {
        title = letter.title() + ", " + letter.requestNumber();
        removeAll();
        FaultSummary faults = new FaultSummary(messages);
        PageHeader header = new PageHeader(letter.title()).withSubtitle(letter.requestNumber() + ": " + letter.requestSubject());
        header.withActions(new Anchor(RequestSummary.pathOf(letter.request()), "To the request"));
        if (letter.editable()) {
            header.withActions(discarding(letter, faults));
        } else if (letter.state().frozen() && drafts.mayWrite(letter.request())) {
            header.withActions(correcting(letter, faults));
        }
        add(header, faults, letter.editable() ? editor(letter) : sent(letter));
    }

    private Component editor(LetterView letter) {
        return new SectionCard("The letter", new LetterEditor(letter, drafts, messages, new SaveStatus(clock, dates), command -> {
            drafts.send(letter.id(), command);
            LetterView now = drafts.view(letter.id());
            SuccessNotice.show(now.to().email().isBlank() ? "The letter is made; print and post it now." : "The letter is on its way.");
            show(now);
        }));
    }

    private Component sent(LetterView letter) {
        Facts facts = new Facts()
                .with("State", letter.state().label())
                .with("To", letter.to().name())
                .with("Date", letter.sentOn() == null ? null : dates.date(letter.sentOn()))
                .with("Sent by", letter.sentBy())
                .with("Posted on", letter.postedOn() == null ? null : dates.date(letter.postedOn()))
                .with("Corrects", letter.corrects() == null ? null : "Letter no. " + letter.corrects());
        Div content = new Div(facts);
        if (letter.state().frozen()) {
            content.add(table.download(letter));
        }
        content.add(LetterEditor.page(drafts.preview(letter.id())));
        return new SectionCard("The letter", content);
    }

    private Button discarding(LetterView letter, FaultSummary faults) {
        Button discard = new Button("Discard the draft", click -> Confirmation.askBeforeRemoval(
                "Discard this draft?", "What is written in it is gone.", "Discard", () -> faults.attempt(() -> {
                    drafts.discard(letter.id(), drafts.view(letter.id()).version());
                    UI.getCurrent().navigate(RequestSummary.pathOf(letter.request()));
                })));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return discard;
    }

    private Button correcting(LetterView letter, FaultSummary faults) {
        return new Button("Correct by a new letter", click -> faults.attempt(() -> {
            LetterView draft = drafts.correct(letter.id());
            UI.getCurrent().navigate(LetterAddresses.LETTERS + "/" + draft.id());
        }));
    }
}

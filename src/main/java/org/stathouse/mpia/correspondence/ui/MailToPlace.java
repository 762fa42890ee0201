package org.stathouse.mpia.correspondence.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.correspondence.PlaceMail;
import org.stathouse.mpia.correspondence.UnplacedMailView;
import org.stathouse.mpia.correspondence.UnplacedMails;
import org.stathouse.mpia.correspondence.UnplacedState;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Downloads;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.LongText;
import org.stathouse.shared.ui.ReasonDialog;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;
import org.stathouse.shared.ui.Typing;

/** One mail to be placed: from whom, why it was not placed by itself, its words and files, and where it can go. */
class MailToPlace extends Composite<ListItem> {

    private final UnplacedMailView mail;
    private final UnplacedMails mails;
    private final Messages messages;
    private final Runnable changed;
    private final Consumer<RequestSummary> opened;
    private final FaultSummary faults;
    private final TextField number = Typing.line("Number of the request", "");
    private final Checkbox byRequester = new Checkbox("The requester wrote it: it stands on their page");

    MailToPlace(
            UnplacedMailView mail, UnplacedMails mails, DateTexts dates, Messages messages, Runnable changed, Consumer<RequestSummary> opened) {
        this.mail = mail;
        this.mails = mails;
        this.messages = messages;
        this.changed = changed;
        this.opened = opened;
        this.faults = new FaultSummary(messages).withField("number", number);
        getContent().addClassName("history-item");
        getContent().add(head(), who(dates), LongText.of(mail.text()));
        mail.files().forEach(file -> getContent().add(new Div(file(file.id(), file.fileName(), file.mediaType()))));
        if (!mail.notKept().isEmpty()) {
            getContent().add(new Paragraph("Not kept:"), LongText.of(mail.notKept()));
        }
        if (mail.state() == UnplacedState.OPEN) {
            Typing.fill(number, mail.suggestedNumber());
            getContent().add(faults, placing());
        } else {
            getContent().add(settled(dates));
        }
    }

    private Paragraph head() {
        String subject = mail.subject().isBlank() ? "(no subject)" : mail.subject();
        Paragraph head = new Paragraph(new StatusBadge(Tone.WARNING, mail.why().label()), new Span(" " + subject));
        head.addClassName("history-what");
        return head;
    }

    private Div who(DateTexts dates) {
        Span sender = new Span(mail.senderName() == null ? mail.sender() : mail.senderName() + " <" + mail.sender() + ">");
        sender.addClassName("history-who");
        Div line = new Div(sender, new Span(dates.dateTime(mail.receivedAt())));
        line.addClassName("history-line");
        return line;
    }

    private Anchor file(UUID document, String name, String type) {
        return Downloads.link(name, name, type, () -> mails.file(mail.id(), document));
    }

    private Paragraph settled(DateTexts dates) {
        String when = mail.settledAt() == null ? "" : ", " + dates.dateTime(mail.settledAt());
        String where = mail.requestNumber() == null ? "" : ": " + mail.requestNumber();
        String why = mail.because() == null ? "" : ": " + mail.because();
        return new Paragraph(mail.state().label() + where + why + " (" + mail.settledBy() + when + ")");
    }

    private Div placing() {
        Button assign = button("Add to this request", this::assign);
        Button open = button("Open a request with it", this::open);
        Button discard = button("Discard", () -> discard(false));
        Button discardAll = button("Discard all of this sender", () -> discard(true));
        discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        discardAll.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div placing = new Div(number, byRequester, assign, open, discard, discardAll);
        placing.addClassName("form-actions");
        return placing;
    }

    private Button button(String text, Runnable step) {
        Button button = new Button(text, click -> step.run());
        button.getElement().setAttribute("aria-label", text + ": mail of " + mail.sender() + ", " + mail.subject());
        return button;
    }

    private void assign() {
        PlaceMail place = new PlaceMail(Typing.value(number), byRequester.getValue());
        if (faults.attempt(() -> mails.assign(mail.id(), mail.version(), place))) {
            changed.run();
        }
    }

    private void open() {
        AtomicReference<RequestSummary> request = new AtomicReference<>();
        if (faults.attempt(() -> request.set(mails.open(mail.id(), mail.version())))) {
            opened.accept(request.get());
        }
    }

    private void discard(boolean all) {
        new ReasonDialog(
                        messages,
                        all ? "Discard all mail of " + mail.sender() + "?" : "Discard this mail?",
                        "Nobody is told. It stays to be found under “Discarded”.",
                        "Discard",
                        reason -> {
                            mails.discard(mail.id(), mail.version(), reason, all);
                            changed.run();
                        })
                .open();
    }
}

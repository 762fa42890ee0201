package org.stathouse.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.stathouse.notification.MailBody;
import org.stathouse.notification.MailState;
import org.stathouse.notification.Outbox;
import org.stathouse.notification.OutboxMail;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** One notice of the outbox: to whom, about what, how its mail fared, and the mail itself to unfold. */
class MailItem extends Composite<ListItem> {

    private final OutboxMail mail;
    private final Outbox outbox;
    private final DateTexts dates;

    MailItem(OutboxMail mail, Outbox outbox, DateTexts dates, Runnable retry) {
        this.mail = mail;
        this.outbox = outbox;
        this.dates = dates;
        Paragraph subject = new Paragraph(
                new StatusBadge(tone(mail.state()), label(mail.state())), new Span(" "), title());
        subject.addClassName("history-what");
        Span who = new Span("To " + mail.recipientName());
        who.addClassName("history-who");
        Div line = new Div(who, new Span(dates.dateTime(mail.createdAt())));
        line.addClassName("history-line");
        getContent().addClassName("history-item");
        getContent().add(subject, line);
        if (mail.problem() != null) {
            getContent().add(new Paragraph(mail.problem()));
        }
        getContent().add(preview());
        if (mail.state().isRetryable() && outbox.sendsMail()) {
            Button send = new Button("Send again", click -> retry.run());
            send.getElement().setAttribute("aria-label", "Send again to " + mail.recipientName() + ": " + mail.subject());
            getContent().add(send);
        }
    }

    /** Mails to people outside lead to no page of the product. */
    private Component title() {
        return mail.outside() ? new Span(mail.subject()) : new Anchor(mail.path(), mail.subject());
    }

    private NativeDetails preview() {
        Div content = new Div();
        NativeDetails details = new NativeDetails("Show the mail", content);
        details.addClassName("history-details");
        details.addToggleListener(toggle -> {
            if (toggle.isOpened() && content.getComponentCount() == 0) {
                fill(content, outbox.body(mail.id()));
            }
        });
        return details;
    }

    private void fill(Div content, MailBody body) {
        IFrame html = new IFrame();
        html.setSrcdoc(body.html());
        // No script, no form, no link that leads this window away: it is a picture of the mail.
        html.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
        html.getElement().setAttribute("title", "The mail as HTML");
        html.addClassName("mail-html");
        NativeDetails text = new NativeDetails("As plain text", NoticesView.mailText(body.text()));
        text.addClassName("history-details");
        content.add(facts(), html, text);
    }

    private Facts facts() {
        Facts facts = new Facts()
                .with("Address", mail.address())
                .with("Message-ID", mail.messageId())
                .with("Attempts", String.valueOf(mail.attempts()));
        if (mail.outside()) {
            facts.with("Answers go to", mail.replyTo()).with("Files", String.join(", ", outbox.attachments(mail.id())));
        }
        if (mail.nextAttemptAt() != null) {
            facts.with("Next attempt", dates.dateTime(mail.nextAttemptAt()));
        }
        if (mail.sentAt() != null) {
            facts.with("Sent", dates.dateTime(mail.sentAt()));
        }
        return facts;
    }

    static String label(MailState state) {
        return switch (state) {
            case WAITING -> "Waiting";
            case FOR_DAILY -> "For the daily digest";
            case FOR_WEEKLY -> "For the weekly digest";
            case IN_DIGEST -> "Told in a digest";
            case DECLINED -> "Not wanted by mail";
            case SENT -> "Sent";
            case BOUNCED -> "Came back";
            case FAILED -> "Failed";
            case NO_ADDRESS -> "No address";
            case NOT_SENT -> "Not sent";
        };
    }

    private static Tone tone(MailState state) {
        return switch (state) {
            case WAITING, FOR_DAILY, FOR_WEEKLY -> Tone.PROGRESS;
            case SENT, IN_DIGEST -> Tone.GOOD;
            case FAILED, BOUNCED -> Tone.DANGER;
            case NO_ADDRESS -> Tone.WARNING;
            case NOT_SENT, DECLINED -> Tone.NEUTRAL;
        };
    }
}

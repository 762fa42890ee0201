package org.stathouse.mpia.correspondence;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.notification.IncomingMail;
import org.stathouse.notification.OutsideLetter;
import org.stathouse.notification.OutsideMail;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;

/**
 * What the product itself answers to a mail, to no mail of a program and at most once a day each, so that two programs can never keep
 * writing to each other.
 */
@Component
class MailAnswers {

    private final MessageRepository messages;
    private final RequesterMail requesterMail;
    private final OutsideMail mails;
    private final CurrentActor currentActor;
    private final DateTexts dates;
    private final Clock clock;

    MailAnswers(
            MessageRepository messages, RequesterMail requesterMail, OutsideMail mails, CurrentActor currentActor, DateTexts dates, Clock clock) {
        this.messages = messages;
        this.requesterMail = requesterMail;
        this.mails = mails;
        this.currentActor = currentActor;
        this.dates = dates;
        this.clock = clock;
    }

    /** Names to the requester the files that were not kept. */
    void tellWhatWasNotKept(RequestSummary request, IncomingMail mail, MailFiles.Kept kept) {
        if (kept.notKept().isEmpty() || mail.automatic()) {
            return;
        }
        String text = "We have your mail “%s”, but could not keep all of it:\n\n%s\n\nPlease send these files again in another form, or ask us how."
                .formatted(mail.subject(), kept.lines());
        messages.saveAndFlush(Message.sent(request.id(), currentActor.get().username(), text, mail.from(), clock.instant()));
        requesterMail.send(request.id(), mail.from(), "mpia-not-kept/" + request.id() + "/" + today(), text);
    }

    /** Tells the sender of a mail that was too large; nothing of any request stands in it. */
    void refuseLarge(CaseRef about, IncomingMail mail) {
        mails.send(new OutsideLetter(
                "mpia-too-large/" + mail.from() + "/" + today(),
                about,
                mail.fromName() == null ? mail.from() : mail.fromName(),
                mail.from(),
                null,
                "Your mail was too large",
                "Your mail “%s” was too large, so it was not read. Please send it again with smaller files, or in several mails."
                        .formatted(mail.subject()),
                List.of()));
    }

    private String today() {
        return dates.day(clock.instant()).toString();
    }
}

package org.stathouse.mpia.correspondence;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.notification.IncomingMail;
import org.stathouse.notification.OutsideLetter;
import org.stathouse.notification.OutsideMail;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;

/**
 * What the product itself answers to a mail, to no mail of a program and at most once a day each, so that two programs can never keep
 * writing to each other.
 */
@Component
class MailAnswers {

    private static final Locale SPANISH = PreferredLanguage.SPANISH.locale();

    private final MessageRepository messages;
    private final RequesterMail requesterMail;
    private final OutsideMail mails;
    private final Messages words;
    private final CurrentActor currentActor;
    private final DateTexts dates;
    private final Clock clock;

    MailAnswers(
            MessageRepository messages,
            RequesterMail requesterMail,
            OutsideMail mails,
            Messages words,
            CurrentActor currentActor,
            DateTexts dates,
            Clock clock) {
        this.messages = messages;
        this.requesterMail = requesterMail;
        this.mails = mails;
        this.words = words;
        this.currentActor = currentActor;
        this.dates = dates;
        this.clock = clock;
    }

    /** Names to the requester the files that were not kept. */
    void tellWhatWasNotKept(RequestSummary request, IncomingMail mail, MailFiles.Kept kept) {
        if (kept.notKept().isEmpty() || mail.automatic()) {
            return;
        }
        String text = words.text("mpia.mail.notKept", requesterMail.language(request.id()), mail.subject(), kept.lines());
        messages.saveAndFlush(Message.sent(request.id(), currentActor.get().username(), text, mail.from(), clock.instant()));
        requesterMail.send(request.id(), mail.from(), "mpia-not-kept/" + request.id() + "/" + today(), text);
    }

    /** Tells the sender of a mail that was too large, in both languages, for theirs is not known; nothing of any request stands in it. */
    void refuseLarge(CaseRef about, IncomingMail mail) {
        mails.send(new OutsideLetter(
                "mpia-too-large/" + mail.from() + "/" + today(),
                about,
                mail.fromName() == null ? mail.from() : mail.fromName(),
                mail.from(),
                null,
                words.text("mpia.mail.tooLarge.subject") + " / " + words.text("mpia.mail.tooLarge.subject", SPANISH),
                words.text("mpia.mail.tooLarge.text", mail.subject()) + "\n\n" + words.text("mpia.mail.tooLarge.text", SPANISH, mail.subject()),
                List.of()));
    }

    private String today() {
        return dates.day(clock.instant()).toString();
    }
}

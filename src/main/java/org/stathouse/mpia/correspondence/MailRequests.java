package org.stathouse.mpia.correspondence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.NewRequest;
import org.stathouse.mpia.PreferredLanguage;
import org.stathouse.mpia.Requester;
import org.stathouse.notification.IncomingMail;
import org.stathouse.shared.DateTexts;

/** Makes a request of a mail. It counts as received on the day on which the mail server took it, in the City’s time zone. */
@Component
class MailRequests {

    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_DESCRIPTION = 19_000;

    private final DateTexts dates;

    MailRequests(DateTexts dates) {
        this.dates = dates;
    }

    NewRequest of(IncomingMail mail) {
        return of(mail.from(), mail.fromName(), mail.subject(), mail.text(), dates.day(mail.receivedAt()));
    }

    NewRequest of(UnplacedMail mail) {
        return of(mail.sender(), mail.senderName(), mail.subject(), mail.text(), dates.day(mail.receivedAt()));
    }

    private NewRequest of(String sender, @Nullable String name, String subject, String text, LocalDate receivedOn) {
        return new NewRequest(
                Channel.EMAIL,
                receivedOn,
                new Requester(name, sender, null, null, null, PreferredLanguage.ENGLISH),
                null,
                null,
                null,
                subject.isBlank() ? null : MessagePolicy.atMost(subject, LONGEST_SUBJECT),
                description(subject, text),
                null,
                null,
                null,
                null,
                null,
                "Came by mail from " + sender + " on " + dates.date(receivedOn) + ".");
    }

    private static String description(String subject, String text) {
        if (text.isBlank()) {
            return subject.isBlank() ? "See the files of the mail." : subject;
        }
        return text.length() <= LONGEST_DESCRIPTION ? text : MessagePolicy.atMost(text, LONGEST_DESCRIPTION) + "\n\n(The whole mail stands in the correspondence.)";
    }
}

package org.stathouse.notification.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.notification.IncomingMail;
import org.stathouse.notification.MailReceiver;

/** Hands a mail to who it is for, in one transaction with the note that it has been taken. */
@Component
class MailTaking {

    private final TakenMails table;
    private final ObjectProvider<MailReceiver> receiver;
    private final Clock clock;

    MailTaking(TakenMails table, ObjectProvider<MailReceiver> receiver, Clock clock) {
        this.table = table;
        this.receiver = receiver;
        this.clock = clock;
    }

    /** Does nothing with a mail that has been taken before. */
    @Transactional
    public void take(IncomingMail mail) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        TakenMails.Key key = new TakenMails.Key(mail.messageId(), mail.from());
        if (table.begin(key, mail.subject(), mail.receivedAt(), now)) {
            table.done(key, receiver.getObject().receive(mail));
        }
    }
}

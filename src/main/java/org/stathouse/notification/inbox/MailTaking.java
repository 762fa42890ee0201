package org.stathouse.notification.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.notification.IncomingMail;
import org.stathouse.notification.MailReceiver;
import org.stathouse.notification.ReturnedMail;

/** Hands a mail to who it is for, in one transaction with the note that it has been taken. */
@Component
class MailTaking {

    private final TakenMails table;
    private final ReturnedMail returned;
    private final ObjectProvider<MailReceiver> receiver;
    private final Clock clock;

    MailTaking(TakenMails table, ReturnedMail returned, ObjectProvider<MailReceiver> receiver, Clock clock) {
        this.table = table;
        this.returned = returned;
        this.receiver = receiver;
        this.clock = clock;
    }

    /** Does nothing with a mail that has been taken before; a report on a notice of ours concerns nobody but its receiver. */
    @Transactional
    public void take(IncomingMail mail) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        TakenMails.Key key = new TakenMails.Key(mail.messageId(), mail.from());
        if (table.begin(key, mail.subject(), mail.receivedAt(), now)) {
            table.done(key, returned.take(mail).orElseGet(() -> receiver.getObject().receive(mail)));
        }
    }
}

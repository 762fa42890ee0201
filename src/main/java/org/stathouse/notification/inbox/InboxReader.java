package org.stathouse.notification.inbox;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.StoreClosedException;
import jakarta.mail.UIDFolder;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.stathouse.notification.RecordsMail;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Messages;

/**
 * Looks into the mailbox: takes each mail, then puts it away. If the product dies in between, the mail is known at the next look and
 * only put away. A mail that cannot be taken stays, with the reason for an administrator; the others are taken all the same.
 */
@Component
class InboxReader {

    private static final Logger LOG = LoggerFactory.getLogger(InboxReader.class);
    private static final int MOST_A_LOOK = 200;

    private final InboxSettings settings;
    private final TakenMails table;
    private final MailTaking taking;
    private final Messages messages;
    private final Clock clock;
    private final MailReading reading;

    @Autowired
    InboxReader(
            InboxSettings settings, RecordsMail records, TakenMails table, MailTaking taking, Messages messages, Clock clock) {
        this(settings, new MailReading(ReadingLimits.USUAL, List.of(lower(records.address()), lower(settings.user()))), table, taking, messages, clock);
    }

    InboxReader(
            InboxSettings settings, MailReading reading, TakenMails table, MailTaking taking, Messages messages, Clock clock) {
        this.settings = settings;
        this.table = table;
        this.taking = taking;
        this.messages = messages;
        this.clock = clock;
        this.reading = reading;
    }

    /** Takes what is there, at most 200 mails a look; notes how it went. */
    void look() {
        if (!settings.configured()) {
            return;
        }
        try (InboxConnection connection = InboxConnection.open(settings);
                Folder inbox = connection.inbox()) {
            takeAll(connection, inbox);
            table.looked(now(), null);
        } catch (MessagingException failure) {
            LOG.warn("The mailbox could not be read: {}", sentence(failure));
            table.looked(now(), sentence(failure));
        }
    }

    private void takeAll(InboxConnection connection, Folder inbox) throws MessagingException {
        Message[] waiting = settings.taken().isBlank()
                ? inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))
                : inbox.getMessages();
        FetchProfile heads = new FetchProfile();
        heads.add(FetchProfile.Item.ENVELOPE);
        heads.add(FetchProfile.Item.SIZE);
        heads.add(UIDFolder.FetchProfileItem.UID);
        inbox.fetch(waiting, heads);
        int tried = 0;
        for (Message one : waiting) {
            if (tried < MOST_A_LOOK && one instanceof MimeMessage mail && !mail.isSet(Flags.Flag.DELETED)) {
                tried += look(connection, inbox, mail) ? 1 : 0;
            }
        }
    }

    /** Tells whether there was something to do. */
    private boolean look(InboxConnection connection, Folder inbox, MimeMessage mail) throws MessagingException {
        TakenMails.Key key = key(inbox, mail);
        return switch (table.next(key, now())) {
            case LEAVE -> false;
            case PUT_AWAY -> {
                putAway(connection, inbox, mail);
                yield true;
            }
            case TAKE -> {
                if (take(mail, key)) {
                    putAway(connection, inbox, mail);
                }
                yield true;
            }
        };
    }

    // Whatever is wrong with one mail must neither be lost nor keep the others from being read, so here, at the edge, everything is
    // caught, written down for the administrator, and the mail stays where it is.
    private boolean take(MimeMessage mail, TakenMails.Key key) throws MessagingException {
        String subject = MailReading.header(mail, "Subject");
        try {
            taking.take(reading.read(mail, key, receivedAt(mail)));
            return true;
        } catch (FolderClosedException | StoreClosedException gone) {
            throw gone;
        } catch (BusinessRuleViolation refused) {
            table.stuck(key, subject, receivedAt(mail), now(), String.join(" ", messages.texts(refused.faults())));
        } catch (MessagingException | IOException unreadable) {
            table.stuck(key, subject, receivedAt(mail), now(), "It cannot be read: " + sentence(unreadable));
        } catch (RuntimeException fault) {
            LOG.error("A mail could not be taken: {}", key.messageId(), fault);
            table.stuck(key, subject, receivedAt(mail), now(), "A fault of the product: " + sentence(fault));
        }
        return false;
    }

    private void putAway(InboxConnection connection, Folder inbox, MimeMessage mail) throws MessagingException {
        mail.setFlag(Flags.Flag.SEEN, true);
        if (settings.taken().isBlank()) {
            return;
        }
        Folder taken = connection.taken();
        Message[] one = {mail};
        if (inbox instanceof IMAPFolder imap && imap.getStore() instanceof IMAPStore store && store.hasCapability("MOVE")) {
            imap.moveMessages(one, taken);
        } else {
            inbox.copyMessages(one, taken);
            mail.setFlag(Flags.Flag.DELETED, true);
        }
    }

    /** A mail without a name gets one from its place in the mailbox. */
    private TakenMails.Key key(Folder inbox, MimeMessage mail) throws MessagingException {
        String name = SafeText.header(mail.getMessageID());
        if (name.isEmpty() && inbox instanceof UIDFolder numbered) {
            name = "<uid-" + numbered.getUIDValidity() + "-" + numbered.getUID(mail) + "@" + settings.host() + ">";
        }
        return new TakenMails.Key(name, MailReading.from(mail));
    }

    /** When the mail server took it: the sender’s own date may be anything. */
    private Instant receivedAt(MimeMessage mail) throws MessagingException {
        Date arrived = mail.getReceivedDate();
        Instant now = now();
        return arrived == null || arrived.toInstant().isAfter(now) ? now : arrived.toInstant();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String lower(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    private static String sentence(Throwable failure) {
        String said = failure.getMessage();
        return SafeText.atMost(SafeText.header(said == null || said.isBlank() ? failure.getClass().getSimpleName() : said), 500);
    }
}

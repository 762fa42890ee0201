package org.stathouse.notification;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes mails to people without an account into the outbox, files included, so that nothing is made when they are sent. */
@Component
class OutboxLetters implements OutsideMail {

    /** The name of the templates that all of these mails have. */
    static final String KIND = "outside";

    private final OutboxTable table;
    private final MailTemplates templates;
    private final MailSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final URI productAddress;

    OutboxLetters(
            OutboxTable table,
            MailTemplates templates,
            MailSettings settings,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${stathouse.address}") URI productAddress) {
        this.table = table;
        this.templates = templates;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
        this.productAddress = productAddress;
    }

    @Override
    public void send(OutsideLetter letter) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A mail needs a running transaction: " + letter.key());
        }
        NewMail mail = prepare(letter);
        if (table.insert(mail) && mail.state() == MailState.WAITING) {
            events.publishEvent(new OutboxNotices.Queued());
        }
    }

    private NewMail prepare(OutsideLetter letter) {
        UUID id = UUID.randomUUID();
        MailState state = letter.address().isBlank() ? MailState.NO_ADDRESS : settings.configured() ? MailState.WAITING : MailState.NOT_SENT;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new NewMail(
                id,
                letter.key(),
                KIND,
                letter.about(),
                NewMail.OUTSIDE,
                OutboxNotices.oneLine(letter.recipientName()),
                letter.address().isBlank() ? null : letter.address().strip(),
                letter.replyTo(),
                OutboxNotices.subjectLine(letter.subject()),
                "",
                body(letter),
                letter.language().getLanguage(),
                letter.attachments(),
                OutboxNotices.messageId(id, productAddress),
                state,
                problem(state),
                now,
                state == MailState.WAITING ? now : null);
    }

    private MailBody body(OutsideLetter letter) {
        List<String> paragraphs = Arrays.stream(letter.text().strip().split("\\R\\s*\\R")).map(String::strip).toList();
        return templates.render(
                KIND,
                Map.of(
                        "subject", OutboxNotices.subjectLine(letter.subject()),
                        "paragraphs", paragraphs,
                        "language", letter.language().getLanguage()));
    }

    private static @Nullable String problem(MailState state) {
        return switch (state) {
            case NOT_SENT -> OutboxNotices.NO_SERVER;
            case NO_ADDRESS -> "There is no e-mail address.";
            case WAITING, FOR_DAILY, FOR_WEEKLY, IN_DIGEST, DECLINED, SENT, BOUNCED, FAILED -> null;
        };
    }
}

package org.stathouse.notification;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;

/** Writes notices into the outbox: one row a notice and person, rendered and addressed as of now. */
@Component
class OutboxNotices implements Notices {

    static final String NO_SERVER = "No mail server is configured; this is what would have been sent.";
    private static final int MAX_SUBJECT = 200;

    private final OutboxTable table;
    private final MailTemplates templates;
    private final MailSettings settings;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final URI productAddress;

    OutboxNotices(
            OutboxTable table,
            MailTemplates templates,
            MailSettings settings,
            People people,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${stathouse.address}") URI productAddress) {
        this.table = table;
        this.templates = templates;
        this.settings = settings;
        this.people = people;
        this.events = events;
        this.clock = clock;
        this.productAddress = productAddress;
    }

    /** There is something new to send, once the transaction has committed. */
    record Queued() {}

    @Override
    public void send(Notice notice) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A notice needs a running transaction: " + notice.key());
        }
        NewMail mail = prepare(notice);
        if (table.insert(mail) && mail.state() == MailState.WAITING) {
            events.publishEvent(new Queued());
        }
    }

    private NewMail prepare(Notice notice) {
        Optional<Person> person = people.find(notice.recipient());
        String name = oneLine(person.map(Person::displayName).orElse(notice.recipient()));
        Optional<String> address = person.filter(Person::active).map(Person::email).filter(email -> !email.isBlank());
        Map<String, Object> model = new HashMap<>(notice.model());
        model.put("recipientName", name);
        model.put("link", link(notice.path()));
        model.put("subject", subjectLine(notice.subject()));
        UUID id = UUID.randomUUID();
        MailState state = address.isEmpty() ? MailState.NO_ADDRESS : settings.configured() ? MailState.WAITING : MailState.NOT_SENT;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new NewMail(
                id,
                notice.key(),
                notice.kind(),
                notice.about(),
                notice.recipient(),
                name,
                address.orElse(null),
                null,
                subjectLine(notice.subject()),
                notice.path(),
                templates.render(notice.kind(), model),
                notice.attachments(),
                messageId(id, productAddress),
                state,
                problem(state, person),
                now);
    }

    /** The name that every attempt to send a mail carries. */
    static String messageId(UUID id, URI productAddress) {
        return "<" + id + "@" + Optional.ofNullable(productAddress.getHost()).orElse("stathouse") + ">";
    }

    private static @Nullable String problem(MailState state, Optional<Person> person) {
        return switch (state) {
            case NOT_SENT -> NO_SERVER;
            case NO_ADDRESS -> person.isEmpty()
                    ? "There is no such account."
                    : person.get().active() ? "The account has no e-mail address." : "The account is inactive.";
            case WAITING, SENT, FAILED -> null;
        };
    }

    private String link(String path) {
        String base = productAddress.toString();
        return (base.endsWith("/") ? base : base + "/") + (path.startsWith("/") ? path.substring(1) : path);
    }

    static String subjectLine(String text) {
        String line = oneLine(text);
        return line.length() <= MAX_SUBJECT ? line : line.substring(0, MAX_SUBJECT - 1) + "…";
    }

    /** A line break in a title must not become a header of the mail. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}

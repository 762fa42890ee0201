package org.stathouse.notification;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    static final String ENGLISH = "en";

    /** Where people say what they want by mail, below the product’s address. */
    static final String SETTINGS = "account/notices";

    private static final int MAX_SUBJECT = 200;

    private final OutboxTable table;
    private final MailTemplates templates;
    private final NoticeCatalog catalog;
    private final DeliveryRules rules;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final URI productAddress;

    OutboxNotices(
            OutboxTable table,
            MailTemplates templates,
            NoticeCatalog catalog,
            DeliveryRules rules,
            People people,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${stathouse.address}") URI productAddress) {
        this.table = table;
        this.templates = templates;
        this.catalog = catalog;
        this.rules = rules;
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

    /** Writes a digest, which goes out whatever else its receiver chose; false where it is there already. */
    boolean sendDigest(Notice digest) {
        Optional<Person> person = people.find(digest.recipient());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DeliveryRules.Decision decision = rules.atOnce(catalog.of(digest.kind()), person.orElseThrow(), now);
        boolean added = table.insert(written(digest, person, decision, now));
        if (added && decision.state() == MailState.WAITING) {
            events.publishEvent(new Queued());
        }
        return added;
    }

    private NewMail prepare(Notice notice) {
        NoticeKind kind = catalog.of(notice.kind());
        Optional<Person> person = people.find(notice.recipient());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return written(notice, person, rules.decide(kind, person, now), now);
    }

    private NewMail written(Notice notice, Optional<Person> person, DeliveryRules.Decision decision, Instant now) {
        String name = oneLine(person.map(Person::displayName).orElse(notice.recipient()));
        Map<String, Object> model = new HashMap<>(notice.model());
        model.put("recipientName", name);
        model.put("link", link(notice.path()));
        model.put("subject", subjectLine(notice.subject()));
        model.put("settingsLink", link(SETTINGS));
        UUID id = UUID.randomUUID();
        return new NewMail(
                id,
                notice.key(),
                notice.kind(),
                notice.about(),
                notice.recipient(),
                name,
                person.filter(Person::active).map(Person::email).filter(email -> !email.isBlank()).orElse(null),
                null,
                subjectLine(notice.subject()),
                notice.path(),
                templates.render(notice.kind(), model),
                ENGLISH,
                notice.attachments(),
                messageId(id, productAddress),
                decision.state(),
                decision.problem(),
                now,
                decision.nextAttemptAt());
    }

    /** The name that every attempt to send a mail carries. */
    static String messageId(UUID id, URI productAddress) {
        return "<" + id + "@" + Optional.ofNullable(productAddress.getHost()).orElse("stathouse") + ">";
    }

    private String link(String path) {
        return below(productAddress, path);
    }

    /** An address below the product's. */
    static String below(URI productAddress, String path) {
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

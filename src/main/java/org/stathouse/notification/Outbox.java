package org.stathouse.notification;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;

/** Shows administrators what was told to whom, and sends again what did not arrive. */
@Component
public class Outbox {

    /** The most rows a page holds. */
    public static final int MAX_LIMIT = 200;

    private static final Pattern SECRET_LINK = Pattern.compile("(/records/r/)[\\w-]+");

    private final OutboxTable table;
    private final ReturnedMail returned;
    private final MailSettings settings;
    private final People people;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(
            OutboxTable table,
            ReturnedMail returned,
            MailSettings settings,
            People people,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.returned = returned;
        this.settings = settings;
        this.people = people;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /** Whether there is a mail server; without one, notices are kept to be read in the product only. */
    public boolean sendsMail() {
        return settings.configured();
    }

    /**
     * A page of the whole outbox, newest first.
     *
     * @param after the cursor of the page before, null for the first page
     * @param limit 1 to 200 rows
     * @throws NotPermitted for anyone but an administrator
     */
    @Transactional(readOnly = true)
    public Slice<OutboxMail> page(OutboxFilter filter, @Nullable String after, int limit) {
        requireAdministrator();
        int size = Math.clamp(limit, 1, MAX_LIMIT);
        return slice(table.newest(filter, below(after), size + 1), size);
    }

    /**
     * What a mail says.
     *
     * @throws NotPermitted for anyone but an administrator
     * @throws NotFound if there is no such mail
     */
    @Transactional(readOnly = true)
    public MailBody body(UUID id) {
        requireAdministrator();
        return table.body(id).map(Outbox::withoutSecrets).orElseThrow(() -> unknown(id));
    }

    /**
     * The names of the files that go with a mail, in their order.
     *
     * @throws NotPermitted for anyone but an administrator
     */
    @Transactional(readOnly = true)
    public List<String> attachments(UUID id) {
        requireAdministrator();
        return table.attachmentNames(id);
    }

    /**
     * Sends a mail that was given up, had no address or found no server: to the address that the account has now, or to the one that
     * a mail to somebody without an account was written to.
     *
     * @throws NotPermitted for anyone but an administrator
     * @throws NotFound if there is no such mail
     * @throws BusinessRuleViolation if there is no mail server, or still no address
     * @throws Conflict if it is sent or waiting already
     */
    @Transactional
    public OutboxMail retry(UUID id) {
        requireAdministrator();
        OutboxMail mail = table.find(id).orElseThrow(() -> unknown(id));
        requireServer();
        String address = addressOf(mail)
                .orElseThrow(() -> new BusinessRuleViolation(Fault.of("notification.retry.noAddress", mail.recipientName())));
        if (!requeue(mail, address)) {
            throw new Conflict(Fault.of("notification.retry.notFailed"));
        }
        return table.find(id).orElseThrow(() -> unknown(id));
    }

    /** One of many: false where it has no address still. */
    boolean retryIfPossible(UUID id) {
        requireServer();
        OutboxMail mail = table.find(id).orElseThrow(() -> unknown(id));
        return addressOf(mail).filter(address -> requeue(mail, address)).isPresent();
    }

    /** An address that mail came back from is tried again: that is what the administrator asks for. */
    private boolean requeue(OutboxMail mail, String address) {
        if (!table.requeue(mail.id(), address, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            return false;
        }
        returned.forget(address);
        events.publishEvent(AuditEvent.of(
                mail.about(), "notice.retried", "The notice “" + mail.subject() + "” to " + mail.recipientName() + " is sent again."));
        events.publishEvent(new OutboxNotices.Queued());
        return true;
    }

    private void requireServer() {
        if (!settings.configured()) {
            throw new BusinessRuleViolation(Fault.of("notification.retry.noServer"));
        }
    }

    private Optional<String> addressOf(OutboxMail mail) {
        return mail.outside()
                ? Optional.ofNullable(mail.address())
                : people.find(mail.recipient()).filter(Person::active).map(Person::email).filter(email -> !email.isBlank());
    }

    private static Slice<OutboxMail> slice(List<OutboxMail> rows, int size) {
        boolean more = rows.size() > size;
        List<OutboxMail> shown = more ? rows.subList(0, size) : rows;
        return new Slice<>(shown, more ? Long.toString(shown.getLast().seq()) : null);
    }

    static long below(@Nullable String after) {
        if (after == null || after.isBlank()) {
            return Long.MAX_VALUE;
        }
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException notOurs) {
            throw new BusinessRuleViolation(Fault.at("after", "notification.after.unknown"));
        }
    }

    private void requireAdministrator() {
        if (!actor.get().has(Role.ADMINISTRATOR)) {
            throw new NotPermitted(Fault.of("notification.administratorsOnly"));
        }
    }

    /** The link to a requester's own page opens it to whoever has it, so that staff never see it (see RequestFile). */
    private static MailBody withoutSecrets(MailBody body) {
        return new MailBody(hide(body.text()), hide(body.html()));
    }

    private static String hide(String text) {
        return SECRET_LINK.matcher(text).replaceAll("$1…");
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("mail " + id);
    }
}

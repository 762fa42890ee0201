package org.stathouse.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;

/** The queue of mails for who operates the product: how long it is, how old, at a stop or not, and everything in it again at once. */
@Service
@Transactional
public class MailQueue {

    /** So many rows of a state are counted and no more. */
    public static final int MOST_COUNTED = 10_000;

    /** So many mails are put back on the queue at once. */
    static final int MOST_RETRIED = 1_000;

    /** What the audit trail calls the queue. */
    private static final CaseRef QUEUE = new CaseRef("mail-queue", new UUID(0, 1));

    private final JdbcClient jdbc;
    private final OutboxTable table;
    private final Outbox outbox;
    private final MailSettings settings;
    private final People people;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailQueue(
            JdbcClient jdbc,
            OutboxTable table,
            Outbox outbox,
            MailSettings settings,
            People people,
            CurrentActor actor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.outbox = outbox;
        this.settings = settings;
        this.people = people;
        this.actor = actor;
        this.events = events;
        this.clock = clock;
    }

    /**
     * How the queue stands.
     *
     * @param counts rows of each state in which something is to happen or should have, counted up to {@link #MOST_COUNTED}
     * @param due mails that could go out now, counted as far
     * @param oldestDue since when the one has been due that is due longest; none where none is
     * @param lastSentAt when the mail server took the last one
     * @param pausedBy the name of who stopped it; none while it runs
     */
    public record State(
            boolean server,
            Map<MailState, Integer> counts,
            int due,
            @Nullable Instant oldestDue,
            @Nullable Instant lastSentAt,
            @Nullable String pausedBy,
            @Nullable Instant pausedAt) {

        public State {
            counts = Map.copyOf(counts);
        }
    }

    /**
     * What came of sending many again.
     *
     * @param retried how many wait now
     * @param withoutAddress how many have no address still
     * @param more whether there are others, so that it is worth asking again
     */
    public record Retried(int retried, int withoutAddress, boolean more) {}

    /** @throws NotPermitted for anyone but an administrator */
    @Transactional(readOnly = true)
    public State state() {
        requireAdministrator();
        Map<MailState, Integer> counts = new EnumMap<>(MailState.class);
        MailState.UNFINISHED.forEach(state -> counts.put(state, count("state = '" + state + "'")));
        Pause pause = stopped();
        return new State(
                settings.configured(),
                counts,
                count("state = 'WAITING' and next_attempt_at <= :now"),
                first("select min(next_attempt_at) from outbox_mail where state = 'WAITING' and next_attempt_at <= :now"),
                first("select max(sent_at) from (select sent_at from outbox_mail where state = 'SENT' order by seq desc limit 200) newest"),
                pause == null ? null : people.nameOf(pause.by()),
                pause == null ? null : pause.at());
    }

    /**
     * Stops sending, on every node, after the mail under way; what is written meanwhile waits.
     *
     * @throws NotPermitted for anyone but an administrator
     * @throws Conflict if it is stopped already
     */
    public State pause() {
        requireAdministrator();
        int stopped = jdbc.sql("insert into mail_pause (id, paused_by, paused_at) values (1, :me, :now) on conflict do nothing")
                .param("me", actor.get().username())
                .param("now", OutboxTable.utc(now()))
                .update();
        if (stopped == 0) {
            throw new Conflict(Fault.of("notification.queue.pausedAlready"));
        }
        events.publishEvent(AuditEvent.of(QUEUE, "mail-queue.paused", "No mail goes out until somebody lets it."));
        return state();
    }

    /**
     * Lets mails go out again.
     *
     * @throws NotPermitted for anyone but an administrator
     * @throws Conflict if it was not stopped
     */
    public State resume() {
        requireAdministrator();
        if (jdbc.sql("delete from mail_pause").update() == 0) {
            throw new Conflict(Fault.of("notification.queue.notPaused"));
        }
        events.publishEvent(AuditEvent.of(QUEUE, "mail-queue.resumed", "Mails go out again."));
        events.publishEvent(new OutboxNotices.Queued());
        return state();
    }

    /**
     * Sends again what the filter shows and could not be delivered, the oldest first and at most a thousand at once, each as
     * {@link Outbox#retry} does.
     *
     * @throws NotPermitted for anyone but an administrator
     * @throws BusinessRuleViolation if there is no mail server
     */
    public Retried retryAll(OutboxFilter filter) {
        requireAdministrator();
        List<UUID> failed = table.retryable(filter, MOST_RETRIED + 1);
        int retried = 0;
        int withoutAddress = 0;
        for (UUID id : failed.subList(0, Math.min(failed.size(), MOST_RETRIED))) {
            if (outbox.retryIfPossible(id)) {
                retried++;
            } else {
                withoutAddress++;
            }
        }
        return new Retried(retried, withoutAddress, failed.size() > MOST_RETRIED);
    }

    private record Pause(String by, Instant at) {}

    private @Nullable Pause stopped() {
        return jdbc.sql("select paused_by, paused_at from mail_pause")
                .query((row, index) -> new Pause(row.getString(1), row.getObject(2, OffsetDateTime.class).toInstant()))
                .optional()
                .orElse(null);
    }

    private int count(String condition) {
        return jdbc.sql("select count(*) from (select 1 from outbox_mail where " + condition + " limit " + MOST_COUNTED + ") few")
                .param("now", OutboxTable.utc(now()))
                .query(Integer.class)
                .single();
    }

    private @Nullable Instant first(String sql) {
        return jdbc.sql(sql)
                .param("now", OutboxTable.utc(now()))
                .query((row, index) -> row.getObject(1, OffsetDateTime.class))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .findFirst()
                .orElse(null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void requireAdministrator() {
        if (!actor.get().has(Role.ADMINISTRATOR)) {
            throw new NotPermitted(Fault.of("notification.administratorsOnly"));
        }
    }
}

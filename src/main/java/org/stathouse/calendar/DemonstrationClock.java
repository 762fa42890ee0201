package org.stathouse.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;

/**
 * Lets an administrator of the demonstration move the product's time forward, to see reminders and deadlines fall due. The
 * move outlives a restart.
 */
@Service
@Profile("demo")
public class DemonstrationClock {

    private static final CaseRef SUBJECT = new CaseRef("demonstration-clock", new UUID(0, 1));
    private static final Duration LONGEST_MOVE = Duration.ofDays(3653);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final AdjustableClock clock;
    private final WorkingCalendar calendar;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final CurrentActor actor;
    private final DateTexts dates;
    private final ApplicationEventPublisher events;

    DemonstrationClock(
            AdjustableClock clock,
            WorkingCalendar calendar,
            JdbcClient database,
            TransactionTemplate transaction,
            CurrentActor actor,
            DateTexts dates,
            ApplicationEventPublisher events) {
        this.clock = clock;
        this.calendar = calendar;
        this.database = database;
        this.transaction = transaction;
        this.actor = actor;
        this.dates = dates;
        this.events = events;
    }

    /** The product's time, in the City's zone. */
    public ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    /** Moves to the same time of day so many working days later; see {@link #moveTo} for what it refuses. */
    public ZonedDateTime advanceWorkingDays(int days) {
        ZonedDateTime now = now();
        return moveTo(now.with(calendar.plusWorkingDays(now.toLocalDate(), days)));
    }

    /** Moves to 9:00 in the morning of a date; see {@link #moveTo} for what it refuses. */
    public ZonedDateTime moveTo(LocalDate date) {
        return moveTo(date.atTime(MORNING).atZone(clock.getZone()));
    }

    /**
     * Moves to a later time.
     *
     * @throws BusinessRuleViolation if it is not later, or more than ten years away
     * @throws NotPermitted unless an administrator asks
     */
    public ZonedDateTime moveTo(ZonedDateTime target) {
        if (!actor.get().has(Role.ADMINISTRATOR)) {
            throw new NotPermitted(Fault.of("calendar.clock.administratorsOnly"));
        }
        Instant before = clock.instant();
        Duration move = upToTheSecond(Duration.between(before, target.toInstant()));
        if (!move.isPositive()) {
            throw new BusinessRuleViolation(Fault.at("date", "calendar.clock.forwardOnly", dates.dateTime(before)));
        }
        if (move.compareTo(LONGEST_MOVE) > 0) {
            throw new BusinessRuleViolation(Fault.at("date", "calendar.clock.tooFar"));
        }
        transaction.executeWithoutResult(status -> keep(before, move));
        clock.advance(move);
        return now();
    }

    /** Whole seconds are kept; rounded up, so that what is due at the target's very second is due. */
    private static Duration upToTheSecond(Duration exact) {
        return exact.plusSeconds(1).minusNanos(1).truncatedTo(ChronoUnit.SECONDS);
    }

    // Stored first: if that fails, nobody has been told of a move that a restart would undo.
    private void keep(Instant before, Duration move) {
        long offset = clock.offset().plus(move).toSeconds();
        int updated = database.sql("update demonstration_clock set offset_seconds = ? where id = 1").param(offset).update();
        if (updated == 0) {
            database.sql("insert into demonstration_clock (id, offset_seconds) values (1, ?)").param(offset).update();
        }
        String from = dates.dateTime(before);
        String to = dates.dateTime(before.plus(move));
        events.publishEvent(new AuditEvent(
                SUBJECT, "clock.moved", "Moved the demonstration clock to " + to + ".", Map.of("time", from), Map.of("time", to)));
    }
}

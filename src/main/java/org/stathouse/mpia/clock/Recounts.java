package org.stathouse.mpia.clock;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.calendar.HolidayChanged;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RequestBook;
import org.stathouse.shared.CaseRef;
import org.stathouse.worklist.CaseJournal;

/**
 * Counts the open dates of all requests anew when the holiday calendar or a setting was changed. The order is written in the transaction of
 * the edit; right after its commit the first requests are counted, each in a transaction of its own, so that the edit never fails for one
 * of them and none is locked for long. The rest, and an order that was interrupted, is carried on in the background, so that whoever
 * edited the calendar does not wait for thousands.
 */
@Component
class Recounts {

    static final String CASE_TYPE = "mpia-recount";


    private final RecountRows orders;
    private final DateRows dates;
    private final ClockRows clocks;
    private final DateLedger ledger;
    private final RequestBook requests;
    private final CaseJournal journal;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final int atOnce;

    /** @param atOnce how many requests are counted while the person who edited waits; 40 are a second or two of work */
    Recounts(
            RecountRows orders,
            DateRows dates,
            ClockRows clocks,
            DateLedger ledger,
            RequestBook requests,
            CaseJournal journal,
            CurrentActor actor,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${stathouse.mpia.recounted-at-once:40}") int atOnce) {
        this.orders = orders;
        this.dates = dates;
        this.clocks = clocks;
        this.ledger = ledger;
        this.requests = requests;
        this.journal = journal;
        this.actor = actor;
        this.events = events;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.atOnce = atOnce;
    }

    @EventListener
    void on(HolidayChanged changed) {
        order(changed.day(), "the holiday calendar was edited: " + changed.what());
    }

    /**
     * Writes the order into the running transaction.
     *
     * @param holiday the one day whose counting changed; none where every date may have
     */
    void order(@Nullable LocalDate holiday, String why) {
        orders.saveAndFlush(new RecountOrder(holiday, why, clock.instant(), actor.get().username()));
        events.publishEvent(new Ordered());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(Ordered ordered) {
        if (!carryOn(atOnce)) {
            events.publishEvent(new Left());
        }
    }

    /** Carries out what is open, the oldest order first. */
    void carryOut() {
        carryOn(Integer.MAX_VALUE);
    }

    /** Counts at most so many requests; whether that was all. */
    boolean carryOn(int most) {
        int left = most;
        for (UUID order : orders.open()) {
            while (Boolean.TRUE.equals(apart.execute(status -> next(order)))) {
                left--;
                if (left == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Counts one request; false when the order is finished. */
    private boolean next(UUID id) {
        Optional<RecountOrder> open = orders.lockOpen(id);
        if (open.isEmpty()) {
            return false;
        }
        RecountOrder order = open.get();
        List<UUID> next = dates.toRecount(order.holiday(), order.lastRequest(), Limit.of(1));
        if (next.isEmpty()) {
            order.finish(clock.instant());
            tell(order);
            return false;
        }
        UUID request = next.getFirst();
        requests.lock(request);
        boolean moved = !ledger.recount(clocks.getReferenceById(request), order.cause()).isEmpty();
        order.counted(request, moved);
        return true;
    }

    private void tell(RecountOrder order) {
        if (order.requestsMoved() == 0) {
            return;
        }
        String moved = order.requestsMoved() == 1 ? "1 open request" : order.requestsMoved() + " open requests";
        journal.tell(
                journal.holding(Role.RECORDS_SUPERVISOR),
                "mpia/dates-moved",
                "once",
                new CaseJournal.News(
                        new CaseRef(CASE_TYPE, order.id()),
                        "Dates of %s moved".formatted(moved),
                        "records-desk/clocks?recount=" + order.id(),
                        Map.of("moved", moved, "why", order.why())));
    }

    /** Told inside the transaction that asks for a recount. */
    record Ordered() {}

    /** Told when requests are left to be counted in the background. */
    record Left() {}
}

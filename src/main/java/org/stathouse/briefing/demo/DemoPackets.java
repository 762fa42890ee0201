package org.stathouse.briefing.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.press.OrderPacket;
import org.stathouse.briefing.press.PacketFilter;
import org.stathouse.briefing.press.PacketShelf;
import org.stathouse.briefing.press.Packets;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.DemoAccounts;

/**
 * A few packets, so that the demonstration's list is not empty: the draft of the next SteerCo meeting, the final ones of the last meeting
 * and Stat session that were held, and the brief of one agency. In the {@code demo} profile only, each where there is none like it yet.
 */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "stathouse.demo.packets", matchIfMissing = true)
class DemoPackets {

    private static final Logger LOG = LoggerFactory.getLogger(DemoPackets.class);

    /** By then the reports that the start makes up in the background are there to be told of. */
    private static final int SECONDS_AFTER_START = 30;

    private static final String TMO = "tmo";
    private static final String ANALYST = "analyst";

    private final Packets packets;
    private final PacketShelf shelf;
    private final DemoAccounts accounts;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Executor later;

    DemoPackets(
            Packets packets, PacketShelf shelf, DemoAccounts accounts, CurrentActor currentActor, Deadlines deadlines, AsyncTaskExecutor applicationTaskExecutor) {
        this.packets = packets;
        this.shelf = shelf;
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.later = CompletableFuture.delayedExecutor(SECONDS_AFTER_START, TimeUnit.SECONDS, applicationTaskExecutor);
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        later.execute(this::make);
    }

    private void make() {
        LocalDate today = deadlines.today();
        order(ANALYST, PacketKind.STAT, Edition.FINAL, occasion -> occasion.day().isBefore(today));
        order(TMO, PacketKind.STEERCO, Edition.FINAL, occasion -> occasion.day().isBefore(today));
        order(TMO, PacketKind.AGENCY, Edition.FINAL, occasion -> true);
        order(TMO, PacketKind.STEERCO, Edition.DRAFT, occasion -> !occasion.day().isBefore(today));
        LOG.info("Ordered packets for the demonstration");
    }

    /** Orders one for the nearest occasion that fits, unless there is one of that kind already. */
    private void order(String by, PacketKind kind, Edition edition, Predicate<Occasion> fitting) {
        PacketFilter like = new PacketFilter(kind, null, edition, null, null);
        if (!currentActor.asSystem(() -> shelf.list(like, null, 1).items().isEmpty())) {
            return;
        }
        accounts.actAs(by, () -> {
            List<Occasion> offered = packets.kinds().contains(kind) ? packets.offered(kind) : List.of();
            offered.stream().filter(fitting).findFirst().ifPresent(occasion -> packets.order(new OrderPacket(kind, occasion.subject(), edition)));
        });
    }
}

package org.stathouse.briefing.press;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketState;
import org.stathouse.identity.CurrentActor;

/**
 * Writes packets into a folder and ends the product: what {@code ./stathouse packet} starts. Each is made of the occasion of its kind
 * that is nearest, the way any other packet is.
 */
@Component
@ConditionalOnProperty("stathouse.packet.out")
class PacketFiles {

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration MOST = Duration.ofMinutes(10);
    private static final int FAILED = 3;

    private final Packets packets;
    private final PacketShelf shelf;
    private final CurrentActor currentActor;
    private final ThreadPoolTaskExecutor background;
    private final ApplicationContext context;
    private final Path folder;
    private final Set<PacketKind> kinds;
    private final Edition edition;

    PacketFiles(
            Packets packets,
            PacketShelf shelf,
            CurrentActor currentActor,
            ThreadPoolTaskExecutor applicationTaskExecutor,
            ApplicationContext context,
            @Value("${stathouse.packet.out}") Path folder,
            @Value("${stathouse.packet.kinds}") Set<PacketKind> kinds,
            @Value("${stathouse.packet.edition:DRAFT}") Edition edition) {
        this.packets = packets;
        this.shelf = shelf;
        this.currentActor = currentActor;
        this.background = applicationTaskExecutor;
        this.context = context;
        this.folder = folder;
        this.kinds = kinds;
        this.edition = edition;
    }

    /** After all that makes up a demonstration when the product is ready. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void begin() {
        new Thread(this::writeAndEnd, "packet-files").start();
    }

    private void writeAndEnd() {
        int code = FAILED;
        try {
            code = currentActor.asSystem(() -> writeAll(System.out, System.err)) ? 0 : FAILED;
        } finally {
            int ended = code;
            System.exit(SpringApplication.exit(context, () -> ended));
        }
    }

    /** Whether each kind has an occasion whose packet could be made. */
    private boolean writeAll(PrintStream said, PrintStream faults) {
        await(() -> background.getActiveCount() == 0 && background.getThreadPoolExecutor().getQueue().isEmpty());
        boolean all = true;
        List<UUID> ordered = new ArrayList<>();
        for (PacketKind kind : kinds) {
            List<Occasion> offered = packets.offered(kind);
            if (offered.isEmpty()) {
                faults.println("stathouse: There is nothing to make a " + kind.label() + " for.");
                all = false;
            } else {
                ordered.add(packets.order(kind, offered.getFirst().subject(), edition, "launcher/" + UUID.randomUUID()));
            }
        }
        for (UUID packet : ordered) {
            all &= write(packet, said, faults);
        }
        return all;
    }

    private boolean write(UUID id, PrintStream said, PrintStream faults) {
        await(() -> isDone(shelf.get(id)));
        PacketView made = shelf.get(id);
        if (made.packet().state() != PacketState.READY) {
            faults.println("stathouse: The packet " + made.packet().occasion().title() + " could not be made; the log says why: " + made.reference() + ".");
            return false;
        }
        PacketFile file = shelf.download(id);
        Path path = folder.resolve(file.document().fileName());
        try {
            Files.createDirectories(folder);
            Files.write(path, file.content());
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
        said.println(path + " (" + made.packet().pages() + " pages)");
        made.sections().stream()
                .filter(part -> part.state() == PartState.FAILED)
                .forEach(part -> faults.println("stathouse: The section " + part.title() + " could not be made, reference " + part.reference() + "."));
        return true;
    }

    private static boolean isDone(PacketView packet) {
        return switch (packet.packet().state()) {
            case WAITING, MAKING -> false;
            case READY, CANCELLED, FAILED -> true;
        };
    }

    private static void await(BooleanSupplier reached) {
        long until = System.nanoTime() + MOST.toNanos();
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("Nothing came of it within " + MOST.toMinutes() + " minutes");
            }
            try {
                Thread.sleep(LOOK);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Stopped while waiting", stopped);
            }
        }
    }
}

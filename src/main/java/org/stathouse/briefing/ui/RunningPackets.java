package org.stathouse.briefing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stathouse.briefing.PacketState;
import org.stathouse.briefing.press.PacketFilter;
import org.stathouse.briefing.press.PacketRow;
import org.stathouse.briefing.press.PacketShelf;
import org.stathouse.briefing.press.Packets;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Following;
import org.stathouse.shared.ui.SectionCard;

/** What is being made now, each with how far it is; it looks again each second as long as there is any. */
class RunningPackets extends Composite<Div> {

    private static final int MOST = 10;

    private final PacketShelf shelf;
    private final Packets packets;
    private final Runnable done;
    private final Following following = new Following(this, this::show);
    private final FaultSummary faults;
    private final Div list = new Div();
    private final Map<UUID, ProgressPart> parts = new LinkedHashMap<>();

    /** @param done is run when one of them is through */
    RunningPackets(PacketShelf shelf, Packets packets, Messages messages, Runnable done) {
        this.shelf = shelf;
        this.packets = packets;
        this.done = done;
        this.faults = new FaultSummary(messages);
        getContent().add(new SectionCard("Being made", faults, list));
        getContent().setVisible(false);
    }

    /** Shows what runs now, and goes on looking while something does. */
    void look(UI ui) {
        show();
        if (!parts.isEmpty()) {
            following.begin(ui);
        }
    }

    private void show() {
        List<PacketRow> running = Stream.of(PacketState.MAKING, PacketState.WAITING)
                .flatMap(state -> shelf.list(new PacketFilter(null, null, null, state, null), null, MOST).items().stream())
                .toList();
        Set<UUID> ids = running.stream().map(row -> row.packet().id()).collect(Collectors.toSet());
        boolean less = parts.keySet().removeIf(id -> !ids.contains(id));
        if (less) {
            // Only then: a list that is filled anew each second would take the focus off its buttons.
            list.removeAll();
            parts.values().forEach(list::add);
        }
        for (PacketRow row : running) {
            parts.computeIfAbsent(row.packet().id(), id -> begin(row)).show(row.progress());
        }
        getContent().setVisible(!running.isEmpty());
        if (less) {
            done.run();
        }
        if (running.isEmpty()) {
            following.stop();
        }
    }

    private ProgressPart begin(PacketRow row) {
        UUID id = row.packet().id();
        // What is not out yet is seen by its makers only, who may call it off.
        ProgressPart part = new ProgressPart(PacketWords.name(row.packet()), row.packet().occasion().title(), true, () -> {
            faults.attempt(() -> packets.cancel(id));
            show();
        });
        list.add(part);
        return part;
    }
}

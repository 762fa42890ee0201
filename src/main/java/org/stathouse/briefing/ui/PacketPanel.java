package org.stathouse.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOccasion;
import org.stathouse.briefing.PacketOrders;
import org.stathouse.briefing.PacketState;
import org.stathouse.briefing.PacketSummary;
import org.stathouse.shared.DateTexts;

/** The packets of a meeting, session, action … on its own page: the newest with their state, and for makers the way to a new one. */
@org.springframework.stereotype.Component
public class PacketPanel {

    private static final int MOST = 5;

    private final PacketOrders orders;
    private final List<PacketOccasion> occasions;
    private final DateTexts dates;

    PacketPanel(PacketOrders orders, ObjectProvider<PacketOccasion> occasions, DateTexts dates) {
        this.orders = orders;
        this.occasions = occasions.orderedStream().toList();
        this.dates = dates;
    }

    /** The packets of one occasion; nothing where the signed-in person may neither read nor make any of it. */
    public Optional<Component> of(PacketKind kind, UUID subject) {
        boolean maker = occasions.stream().anyMatch(occasion -> occasion.kind() == kind && occasion.mayMake(subject));
        List<PacketSummary> packets = orders.of(kind, subject);
        boolean reader = maker || occasions.stream().anyMatch(occasion -> occasion.kind() == kind && occasion.mayRead(subject));
        if (packets.isEmpty() && !reader) {
            return Optional.empty();
        }
        Div panel = new Div();
        panel.addClassName("packet-panel");
        if (packets.isEmpty()) {
            panel.add(new Paragraph(maker ? "None has been made yet." : "None has been handed out yet. You are told when it is."));
        } else {
            UnorderedList list = new UnorderedList();
            packets.stream().limit(MOST).forEach(packet -> list.add(item(packet)));
            panel.add(list);
        }
        if (maker) {
            Anchor make = new Anchor(PacketAddresses.order(kind, subject), "Make a packet");
            make.addClassName("packet-panel-make");
            panel.add(make);
        }
        return Optional.of(panel);
    }

    private ListItem item(PacketSummary packet) {
        Span marks = new Span(new Anchor(packet.path(), PacketWords.version(packet.edition(), packet.version())), PacketWords.badge(packet.state()));
        marks.addClassName("packet-marks");
        ListItem item = new ListItem(marks);
        if (packet.asOf() != null) {
            Span facts = new Span("As of " + dates.dateTime(packet.asOf()) + (packet.pages() == null ? "" : ", " + PacketWords.pages(packet.pages())));
            facts.addClassName("muted");
            item.add(facts);
        }
        if (packet.state() == PacketState.READY) {
            item.add(PacketLinks.of(packet));
        }
        return item;
    }
}

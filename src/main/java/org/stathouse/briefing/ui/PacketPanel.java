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
import org.stathouse.briefing.PacketState;
import org.stathouse.briefing.PacketSummary;
import org.stathouse.briefing.press.PacketShelf;
import org.stathouse.briefing.press.Packets;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;

/** The packets of a meeting, session, action … on its own page: the newest with their state, and for makers the way to a new one. */
@org.springframework.stereotype.Component
public class PacketPanel {

    private static final int MOST = 5;

    private final Packets packets;
    private final PacketShelf shelf;
    private final List<PacketOccasion> occasions;
    private final DateTexts dates;
    private final Messages messages;

    PacketPanel(Packets packets, PacketShelf shelf, ObjectProvider<PacketOccasion> occasions, DateTexts dates, Messages messages) {
        this.packets = packets;
        this.shelf = shelf;
        this.occasions = occasions.orderedStream().toList();
        this.dates = dates;
        this.messages = messages;
    }

    /**
     * The newest packet of an occasion, to look over in the task that releases it: what is missing is named, and a draft can be made anew.
     * Only for tasks of those who may make the packet.
     */
    public Component check(PacketKind kind, UUID subject) {
        return new PacketCheck(packets, shelf, dates, messages, kind, subject);
    }

    /** The packets of one occasion; nothing where the signed-in person may neither read nor make any of it. */
    public Optional<Component> of(PacketKind kind, UUID subject) {
        boolean maker = occasions.stream().anyMatch(occasion -> occasion.kind() == kind && occasion.mayMake(subject));
        List<PacketSummary> made = packets.of(kind, subject);
        boolean reader = maker || occasions.stream().anyMatch(occasion -> occasion.kind() == kind && occasion.mayRead(subject));
        if (made.isEmpty() && !reader) {
            return Optional.empty();
        }
        Div panel = new Div();
        panel.addClassName("packet-panel");
        if (made.isEmpty()) {
            panel.add(new Paragraph(maker ? "None has been made yet." : "None has been handed out yet. You are told when it is."));
        } else {
            UnorderedList list = new UnorderedList();
            made.stream().limit(MOST).forEach(packet -> list.add(item(packet)));
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

package org.stathouse.briefing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketState;
import org.stathouse.briefing.PacketSummary;
import org.stathouse.briefing.page.PacketPart;
import org.stathouse.briefing.press.OrderPacket;
import org.stathouse.briefing.press.PacketShelf;
import org.stathouse.briefing.press.PacketSnapshot;
import org.stathouse.briefing.press.PacketView;
import org.stathouse.briefing.press.Packets;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Following;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/**
 * The newest packet of an occasion to look over before it is released: whether it is there, which sections could not be made and which
 * have nothing to tell, such as a memo that nobody has released. Nobody has to put anything together.
 */
class PacketCheck extends Div {

    private final Packets packets;
    private final PacketShelf shelf;
    private final DateTexts dates;
    private final PacketKind kind;
    private final UUID subject;
    private final FaultSummary faults;
    private final Div shown = new Div();
    private final Following following = new Following(this, this::look);
    private @Nullable ProgressPart progress;

    PacketCheck(Packets packets, PacketShelf shelf, DateTexts dates, Messages messages, PacketKind kind, UUID subject) {
        this.packets = packets;
        this.shelf = shelf;
        this.dates = dates;
        this.kind = kind;
        this.subject = subject;
        this.faults = new FaultSummary(messages);
        shown.addClassName("packet-check-body");
        addClassName("packet-check");
        add(new H3("The packet"), faults, shown);
        look();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        if (progress != null) {
            following.begin(attach.getUI());
        }
    }

    private void look() {
        PacketSummary newest = packets.of(kind, subject).stream().findFirst().orElse(null);
        if (newest == null) {
            show(new Paragraph("No draft has been made yet. It takes some seconds, in the background."), draft("Make a draft"));
        } else if (PacketWords.isBeingMade(newest.state())) {
            follow(newest);
        } else if (newest.state() == PacketState.READY) {
            show(head(newest), PacketLinks.of(newest));
            findings(shelf.read(newest.id()));
            shown.add(draft("Make a new draft"));
        } else {
            show(head(newest), new Paragraph("Nothing of it was kept."), draft("Make a new draft"));
        }
    }

    private void follow(PacketSummary making) {
        PacketView view = shelf.get(making.id());
        if (progress == null) {
            ProgressPart begun = new ProgressPart(new Span(PacketWords.version(making.edition(), making.version())), PacketWords.named(making), false, () -> {});
            progress = begun;
            shown.removeAll();
            shown.add(begun);
            getUI().ifPresent(following::begin);
        }
        progress.show(view.progress());
    }

    private void show(Component... parts) {
        progress = null;
        following.stop();
        shown.removeAll();
        shown.add(parts);
    }

    private Div head(PacketSummary packet) {
        Div head = new Div(
                new Anchor(packet.path(), PacketWords.version(packet.edition(), packet.version())), PacketWords.badge(packet.state()), PacketWords.badge(packet.edition()));
        if (packet.asOf() != null) {
            head.add(new Span("As of " + dates.dateTime(packet.asOf()) + ", " + PacketWords.pages(packet.pages())));
        }
        head.addClassName("packet-marks");
        return head;
    }

    private void findings(PacketSnapshot snapshot) {
        List<String> failed = new ArrayList<>();
        List<String> empty = new ArrayList<>();
        for (PacketPart part : snapshot.parts()) {
            switch (part) {
                case PacketPart.Failed broken -> failed.add(broken.title() + ", reference " + broken.reference());
                case PacketPart.Told told -> told.nothing().ifPresent(sentence -> empty.add(told.title() + ": " + sentence));
            }
        }
        if (!failed.isEmpty()) {
            shown.add(new StatusBadge(Tone.DANGER, PacketWords.count(failed.size(), "section") + " could not be made"), list(failed));
        }
        if (!empty.isEmpty()) {
            shown.add(new StatusBadge(Tone.INFO, PacketWords.count(empty.size(), "section") + " with nothing to tell"), list(empty));
        }
        if (failed.isEmpty() && empty.isEmpty()) {
            shown.add(new StatusBadge(Tone.GOOD, "Every section has something to tell"));
        }
    }

    private static UnorderedList list(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    private Button draft(String label) {
        return new Button(label, click -> {
            faults.attempt(() -> packets.order(new OrderPacket(kind, subject, Edition.DRAFT)));
            look();
        });
    }
}

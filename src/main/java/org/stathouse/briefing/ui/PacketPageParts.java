package org.stathouse.briefing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketState;
import org.stathouse.briefing.PacketSummary;
import org.stathouse.briefing.press.DeliveryView;
import org.stathouse.briefing.press.PacketDeliveries;
import org.stathouse.briefing.press.PacketDocument;
import org.stathouse.briefing.press.PacketView;
import org.stathouse.briefing.press.Packets;
import org.stathouse.briefing.press.PartState;
import org.stathouse.briefing.press.PartView;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.Facts;
import org.stathouse.shared.ui.FlowTable;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** Makes the cards of a packet's page. */
@org.springframework.stereotype.Component
class PacketPageParts {

    private static final long BYTES_IN_KILOBYTE = 1024;

    private final Packets packets;
    private final PacketDeliveries deliveries;
    private final DateTexts dates;

    PacketPageParts(Packets packets, PacketDeliveries deliveries, DateTexts dates) {
        this.packets = packets;
        this.deliveries = deliveries;
        this.dates = dates;
    }

    /** What became of it and what can be done now, in a sentence or two. */
    Paragraph sentence(PacketView view) {
        Paragraph sentence = new Paragraph(switch (view.packet().state()) {
            case WAITING -> "It waits for its turn. You may leave this page; it is made all the same.";
            case MAKING -> "It is being made. You may leave this page; it is made all the same.";
            case READY -> ready(view);
            case CANCELLED -> "Its making was cancelled; nothing of it was kept. " + nextStep(view);
            case FAILED -> "It could not be made, and it was tried more than once. " + nextStep(view) + " If it fails again, tell your administrator the reference "
                    + Objects.requireNonNullElse(view.reference(), "–") + ".";
        });
        sentence.addClassName("packet-sentence");
        return sentence;
    }

    private static String nextStep(PacketView view) {
        return view.mayMake() ? "“Make again” orders it anew with the same sections." : "Who prepares the meeting can order it anew.";
    }

    private static String ready(PacketView view) {
        long failed = failed(view);
        String whole = failed == 0
                ? "It is complete."
                : PacketWords.count(failed, "section") + " could not be made; the packet names " + (failed == 1 ? "it" : "them") + ", and the rest stands.";
        return whole + switch (view.packet().edition()) {
            case DRAFT -> " Only those who make it see this draft.";
            case FINAL -> "";
        };
    }

    private static long failed(PacketView view) {
        return view.sections().stream().filter(section -> section.state() == PartState.FAILED).count();
    }

    SectionCard facts(PacketView view) {
        PacketSummary packet = view.packet();
        Occasion occasion = packet.occasion();
        Facts facts = new Facts()
                .with("For", new Div(new Div(new Anchor(occasion.path(), occasion.title())), new Span(occasion.subtitle())))
                .with("Ordered by", view.orderedBy() + ", " + dates.dateTime(view.orderedAt()));
        if (packet.asOf() != null) {
            facts.with("As of", dates.dateTime(packet.asOf()));
        }
        if (view.replaces() != null) {
            facts.with("Replaces", PacketWords.version(packet.edition(), view.replaces()));
        }
        PacketDocument document = view.document();
        if (document != null) {
            facts.with("Pages", PacketWords.pages(packet.pages()));
            facts.with("File", document.fileName() + ", " + size(document.size()));
            facts.with("Fingerprint (SHA-256)", document.sha256());
        }
        return new SectionCard("At a glance", facts);
    }

    private static String size(long bytes) {
        long kilobytes = Math.max(1, bytes / BYTES_IN_KILOBYTE);
        return kilobytes < BYTES_IN_KILOBYTE ? kilobytes + " KB" : "%.1f MB".formatted(kilobytes / (double) BYTES_IN_KILOBYTE);
    }

    SectionCard sections(PacketView view) {
        FlowTable table = new FlowTable("Sections of the packet").withColumn("Section").withColumn("State");
        boolean ready = view.packet().state() == PacketState.READY;
        view.sections().forEach(section -> table.addRow(name(view, section, ready), state(section)));
        table.addClassName("packet-contents");
        return new SectionCard("Sections", table);
    }

    private static Component name(PacketView view, PartView section, boolean ready) {
        if (!ready) {
            return new Span(section.title());
        }
        Anchor link = new Anchor(PacketAddresses.reading(view.packet().id()) + "/" + section.key(), section.title());
        link.setRouterIgnore(true);
        return link;
    }

    private static Component state(PartView section) {
        return switch (section.state()) {
            case WAITING -> new StatusBadge(Tone.NEUTRAL, section.state().label());
            case MADE -> new StatusBadge(Tone.GOOD, section.state().label());
            case FAILED -> new StatusBadge(Tone.DANGER, section.state().label() + (section.reference() == null ? "" : ", reference " + section.reference()));
        };
    }

    /** The other packets of the same meeting, session …, newest first. */
    SectionCard versions(PacketSummary shown) {
        List<PacketSummary> all = packets.of(shown.occasion().kind(), shown.occasion().subject());
        Div list = new Div();
        list.addClassName("packet-versions");
        for (PacketSummary packet : all) {
            String name = PacketWords.version(packet.edition(), packet.version());
            Component what = packet.id().equals(shown.id()) ? new Span(name + " (this one)") : new Anchor(packet.path(), name);
            Div row = new Div(what, PacketWords.badge(packet.state()));
            row.addClassName("packet-marks");
            if (packet.asOf() != null) {
                Span asOf = new Span(dates.dateTime(packet.asOf()));
                asOf.addClassName("muted");
                row.add(asOf);
            }
            list.add(row);
        }
        return new SectionCard("Versions", list);
    }

    /** Who received which version, how and when; for those who make it. */
    SectionCard deliveries(PacketSummary shown) {
        SectionCard card = new SectionCard("Who received it");
        List<DeliveryView> received = deliveries.of(shown.occasion().kind(), shown.occasion().subject());
        if (received.isEmpty()) {
            card.add(new EmptyState("Nobody has received it yet.", "A final packet is sent to its readers as soon as it is ready; “Send to others” sends it on."));
            return card;
        }
        FlowTable table = new FlowTable("Who received which version").withColumn("Person").withColumn("Version").withColumn("How").withColumn("When");
        received.forEach(one -> table.addRow(
                new Span(one.name()), new Span("Version " + one.version()), new Span(one.how().label()), new Span(dates.dateTime(one.at()))));
        card.add(table);
        return card;
    }
}

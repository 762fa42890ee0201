package org.stathouse.briefing.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.ui.CaseHistory;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketState;
import org.stathouse.briefing.PacketSummary;
import org.stathouse.briefing.press.OrderPacket;
import org.stathouse.briefing.press.PacketDeliveries;
import org.stathouse.briefing.press.PacketShelf;
import org.stathouse.briefing.press.PacketView;
import org.stathouse.briefing.press.Packets;
import org.stathouse.briefing.press.PartView;
import org.stathouse.identity.People;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.Following;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.shared.ui.SuccessNotice;

/** One packet: how far it is, then its file, its sections, its versions, who received it, and what happened to it. */
@Route("packets/:id")
@PermitAll
class PacketPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PacketShelf shelf;
    private final Packets packets;
    private final PacketDeliveries deliveries;
    private final PacketPageParts parts;
    private final People people;
    private final AuditLog audit;
    private final DateTexts dates;
    private final Messages messages;
    private final Following following = new Following(this, this::look);
    private final FaultSummary faults;
    private final Span outcome = new Span();
    private UUID id = new UUID(0, 0);
    private String title = "Packet";
    private @Nullable ProgressPart progress;

    PacketPage(
            PacketShelf shelf,
            Packets packets,
            PacketDeliveries deliveries,
            PacketPageParts parts,
            People people,
            AuditLog audit,
            DateTexts dates,
            Messages messages) {
        this.shelf = shelf;
        this.packets = packets;
        this.deliveries = deliveries;
        this.parts = parts;
        this.people = people;
        this.audit = audit;
        this.dates = dates;
        this.messages = messages;
        this.faults = new FaultSummary(messages);
        outcome.getElement().setAttribute("role", "status");
        outcome.addClassName("visually-hidden");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = PacketAddresses.id(event);
        show(shelf.get(id));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        if (progress != null) {
            following.begin(attach.getUI());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(PacketView view) {
        PacketSummary packet = view.packet();
        title = PacketWords.named(packet);
        removeAll();
        progress = null;
        faults.clear();
        add(new Anchor(PacketAddresses.PACKETS, "All packets"), header(view), outcome, faults);
        if (PacketWords.isBeingMade(packet.state())) {
            progress = new ProgressPart(new Span(packet.occasion().title()), title, view.mayMake(), this::cancel);
            progress.show(view.progress());
            add(progress);
            // From the page of another packet the view is kept, and not attached anew.
            getUI().ifPresent(following::begin);
        }
        add(parts.sentence(view), parts.facts(view));
        Div main = new Div(parts.sections(view));
        main.addClassName("case-main");
        Div side = new Div(parts.versions(packet));
        side.addClassName("case-side");
        if (view.mayMake() && packet.edition() == Edition.FINAL) {
            main.add(parts.deliveries(packet));
        }
        Div columns = new Div(main, side);
        columns.addClassName("case-columns");
        add(columns);
        if (view.mayMake()) {
            add(new SectionCard("History", new CaseHistory(audit, dates, packet.occasion().about())));
        }
    }

    private PageHeader header(PacketView view) {
        PacketSummary packet = view.packet();
        PageHeader header = new PageHeader(packet.occasion().title())
                .withMark(PacketWords.badge(packet.state()))
                .withMark(PacketWords.badge(packet.edition()))
                .withSubtitle(packet.occasion().kind().label() + ", " + PacketWords.version(packet.edition(), packet.version()).toLowerCase(Locale.ROOT));
        if (packet.state() == PacketState.READY) {
            header.withActions(PacketLinks.of(packet));
        }
        if (view.mayMake() && !PacketWords.isBeingMade(packet.state())) {
            if (packet.edition() == Edition.FINAL && packet.state() == PacketState.READY) {
                header.withActions(new Button("Send to others", click -> new SendDialog(deliveries, people, messages, packet, this::sent).open()));
            }
            if (packet.edition() == Edition.DRAFT && packet.state() == PacketState.READY) {
                header.withActions(primary("Make final", () -> makeFinal(view)));
            }
            header.withActions(new Button("Make again", click -> again(view, packet.edition())));
        }
        return header;
    }

    /** What the page says each second while the packet is being made. */
    private void look() {
        PacketView view = shelf.get(id);
        if (PacketWords.isBeingMade(view.packet().state()) && progress != null) {
            progress.show(view.progress());
            return;
        }
        following.stop();
        show(view);
        outcome.setText(PacketWords.named(view.packet()) + ": " + view.packet().state().label() + ".");
    }

    private void cancel() {
        Confirmation.askBeforeRemoval("Cancel the making of " + title + "?", "Nothing of it is kept but that it was ordered.", "Cancel the making", () -> {
            faults.attempt(() -> packets.cancel(id));
            look();
        });
    }

    private void makeFinal(PacketView view) {
        Confirmation.ask(
                "Make it final?",
                "It is made anew, as things stand now, with the same sections. " + Readers.sentence(packets, people, view.packet().occasion(), List.of()),
                "Make it final",
                () -> again(view, Edition.FINAL));
    }

    /** Orders the same sections anew; what is there stays as it is. */
    private void again(PacketView view, Edition edition) {
        faults.attempt(() -> {
            List<String> sections = view.sections().stream().map(PartView::key).toList();
            UUID ordered = packets.order(new OrderPacket(view.packet().occasion().kind(), view.packet().occasion().subject(), edition, sections, List.of()));
            UI.getCurrent().navigate(PacketPage.class, PacketAddresses.parameters(ordered));
        });
    }

    private void sent(int count) {
        show(shelf.get(id));
        SuccessNotice.show("Sent to " + (count == 1 ? "1 person" : count + " people") + ".");
    }

    private static Button primary(String label, Runnable step) {
        Button button = new Button(label, click -> step.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}

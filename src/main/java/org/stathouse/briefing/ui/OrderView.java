package org.stathouse.briefing.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.press.OrderPacket;
import org.stathouse.briefing.press.PacketAttachments;
import org.stathouse.briefing.press.PacketPreviews;
import org.stathouse.briefing.press.PacketTemplates;
import org.stathouse.briefing.press.Packets;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Messages;
import org.stathouse.shared.ui.Confirmation;
import org.stathouse.shared.ui.EmptyState;
import org.stathouse.shared.ui.FaultSummary;
import org.stathouse.shared.ui.PageHeader;
import org.stathouse.shared.ui.SectionCard;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.ui.DraftKeeping;
import org.stathouse.worklist.draft.ui.KeptForm;
import org.stathouse.worklist.draft.ui.KeptPlace;

/** Orders a packet: for what, with which sections in which order, what is attached, who gets it beside its readers. */
@Route(PacketAddresses.NEW)
@PageTitle("Order a packet")
@PermitAll
class OrderView extends Div implements BeforeEnterObserver {

    private final Packets packets;
    private final PacketPreviews previews;
    private final People people;
    private final FaultSummary faults;
    private final DraftKeeping drafts;
    private final TemplateCard template;
    private final AttachmentsCard attachments;
    private final MultiSelectComboBox<Person> alsoTo = new MultiSelectComboBox<>("Also send it to");
    private final Div ordering = new Div();
    private final Div details = new Div();
    private final PreviewCard preview = new PreviewCard();
    private final Button order = new Button("Order the draft", click -> order());
    private OccasionFields fields;
    private @Nullable KeptForm kept;

    OrderView(
            Packets packets,
            PacketPreviews previews,
            PacketTemplates templates,
            PacketAttachments attachments,
            People people,
            DraftKeeping drafts,
            DateTexts dates,
            Messages messages) {
        this.packets = packets;
        this.previews = previews;
        this.people = people;
        this.drafts = drafts;
        this.faults = new FaultSummary(messages);
        this.template = new TemplateCard(templates, dates, messages);
        this.attachments = new AttachmentsCard(attachments, messages);
        this.fields = new OccasionFields(packets, List.of(), this::show);
        order.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        ordering.addClassName("packet-order");
        alsoTo.setItemLabelGenerator(Person::displayName);
        alsoTo.setHelperText("A final packet goes to its usual readers by itself.");
        alsoTo.setWidthFull();
        add(new Anchor(PacketAddresses.PACKETS, "All packets"), new PageHeader("Order a packet").withSubtitle("It is made in the background; you can go on working."), faults, ordering);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ordering.removeAll();
        List<PacketKind> kinds = packets.kinds().stream().filter(kind -> !packets.offered(kind).isEmpty()).toList();
        QueryParameters address = event.getLocation().getQueryParameters();
        PacketKind named = PacketAddresses.kind(address);
        UUID subject = PacketAddresses.subject(address);
        if (kinds.isEmpty() && subject == null) {
            ordering.add(new EmptyState(
                    "There is nothing that you could order a packet for.", "Who prepares a meeting, a session or an action orders its packets. What was handed out to you stands in the list."));
            return;
        }
        fields = new OccasionFields(packets, kinds, this::choose);
        fields.register(faults);
        fields.whenEditionChanges(this::name);
        alsoTo.setItems(people.active());
        alsoTo.clear();
        template.register(faults);
        faults.withField("alsoTo", alsoTo);
        ordering.add(new SectionCard("What for", fields), details);
        fields.choose(named, subject);
        show();
    }

    private void choose() {
        Occasion chosen = fields.occasion();
        QueryParameters query = PacketAddresses.ordering(fields.kind(), chosen == null ? null : chosen.subject());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PacketAddresses.NEW, query));
        show();
    }

    private void show() {
        faults.clear();
        details.removeAll();
        preview.clear();
        Occasion chosen = fields.occasion();
        if (chosen == null) {
            details.add(new Paragraph("Choose what the packet is for; its sections follow."));
            return;
        }
        template.show(chosen);
        attachments.show(chosen);
        Button look = new Button("Preview", click -> preview(chosen));
        Paragraph guidance = new Paragraph("It is made in the background. You see how far it is, and can cancel it.");
        Div steps = new Div(order, look, guidance);
        steps.addClassName("packet-order-summary");
        details.add(keep(chosen), attachments, preview, steps);
        name();
    }

    /** Keeps what is chosen for this occasion, and puts back what was chosen before; attached files are kept with the occasion anyway. */
    private KeptForm keep(Occasion chosen) {
        KeptPlace place = new KeptPlace(
                new DraftPlace("briefing/order", chosen.kind() + "/" + chosen.subject()),
                "Order a packet",
                chosen.kind().label() + ": " + chosen.title(),
                PacketAddresses.order(chosen.kind(), chosen.subject()));
        Div form = new Div(template, new SectionCard("Edition and readers", fields.choiceOfEdition(), alsoTo));
        KeptForm fresh = drafts.keep(place, form);
        kept = fresh;
        return fresh;
    }

    /** The main button says what it does, and to whom a packet goes is asked only where it goes to somebody. */
    private void name() {
        boolean last = fields.edition() == Edition.FINAL;
        order.setText(last ? "Order the final packet" : "Order the draft");
        alsoTo.setEnabled(last);
    }

    private void preview(Occasion chosen) {
        faults.attempt(() -> preview.show(previews.of(chosen.kind(), chosen.subject(), template.keys())));
    }

    private void order() {
        Occasion chosen = fields.occasion();
        if (chosen == null) {
            return;
        }
        Edition edition = fields.edition();
        if (edition == Edition.FINAL) {
            Confirmation.ask("Order the final packet?", Readers.sentence(packets, people, chosen, alsoTo.getValue()), "Order the final packet", () -> place(chosen, edition));
        } else {
            place(chosen, edition);
        }
    }

    private void place(Occasion chosen, @Nullable Edition edition) {
        faults.attempt(() -> {
            UUID ordered = packets.order(order(chosen, edition));
            Objects.requireNonNull(kept).handedIn();
            UI.getCurrent().navigate(PacketPage.class, PacketAddresses.parameters(ordered));
        });
    }

    private OrderPacket order(Occasion chosen, @Nullable Edition edition) {
        List<String> others = edition == Edition.FINAL ? alsoTo.getValue().stream().map(Person::username).toList() : List.of();
        return new OrderPacket(chosen.kind(), chosen.subject(), edition, template.keys(), others);
    }
}

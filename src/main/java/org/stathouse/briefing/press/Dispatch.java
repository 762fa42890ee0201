package org.stathouse.briefing.press;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.stathouse.briefing.Occasion;
import org.stathouse.documents.DocumentStore;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.notification.Notice;
import org.stathouse.notification.Notices;
import org.stathouse.notification.OutsideLetter.Attachment;
import org.stathouse.shared.DateTexts;
import org.stathouse.worklist.CaseJournal;
import org.stathouse.worklist.CaseJournal.News;

/** Sends final packets to people, once to each, and notes that it did; in the running transaction. */
@Component
class Dispatch {

    private static final String PDF = "application/pdf";

    private final DeliveryRepository deliveries;
    private final SectionSnapshotRepository parts;
    private final Occasions occasions;
    private final DocumentStore documents;
    private final Notices notices;
    private final CaseJournal journal;
    private final People people;
    private final DateTexts dates;
    private final Clock clock;
    private final DataSize attachUpTo;

    Dispatch(
            DeliveryRepository deliveries,
            SectionSnapshotRepository parts,
            Occasions occasions,
            DocumentStore documents,
            Notices notices,
            CaseJournal journal,
            People people,
            DateTexts dates,
            Clock clock,
            @Value("${stathouse.packets.attach-up-to}") DataSize attachUpTo) {
        this.deliveries = deliveries;
        this.parts = parts;
        this.occasions = occasions;
        this.documents = documents;
        this.notices = notices;
        this.journal = journal;
        this.people = people;
        this.dates = dates;
        this.clock = clock;
        this.attachUpTo = attachUpTo;
    }

    /** Sends a packet that has just become ready to its occasion's readers and to whom its order named beside them. */
    void sendOut(Packet packet) {
        Set<String> recipients = new LinkedHashSet<>(occasions.of(packet.occasion().kind()).readers(packet.occasion().subject()));
        recipients.addAll(packet.alsoTo());
        send(packet, recipients);
    }

    /** Sends it to those people who have not been sent it yet. */
    void send(Packet packet, Collection<String> recipients) {
        PacketDocument document = Objects.requireNonNull(packet.document());
        boolean attached = !packet.confidential() && document.size() <= attachUpTo.toBytes();
        DeliveryWay how = attached ? DeliveryWay.ATTACHMENT : DeliveryWay.LINK;
        List<Attachment> files = attached ? List.of(new Attachment(document.fileName(), PDF, documents.content(document.id()))) : List.of();
        List<String> told = new ArrayList<>();
        for (String recipient : new LinkedHashSet<>(recipients)) {
            if (!wasSent(packet, recipient)) {
                deliveries.note(UUID.randomUUID(), packet.id(), recipient, how.name(), clock.instant());
                notices.send(notice(packet, recipient, attached, files));
                told.add(recipient);
            }
        }
        if (!told.isEmpty()) {
            journal.record(
                    packet.occasion().occasion().about(),
                    "packet.sent",
                    packet.name() + " was sent to " + (told.size() == 1 ? people.nameOf(told.getFirst()) : told.size() + " people") + ".",
                    Map.of("packet", packet.id().toString(), "document", document.id().toString(), "how", how.name(), "to", told));
        }
    }

    private boolean wasSent(Packet packet, String recipient) {
        return deliveries.of(List.of(packet.id())).stream()
                .anyMatch(one -> one.person().equals(recipient) && (one.how() == DeliveryWay.LINK || one.how() == DeliveryWay.ATTACHMENT));
    }

    private Notice notice(Packet packet, String recipient, boolean attached, List<Attachment> files) {
        Occasion occasion = packet.occasion().occasion();
        Integer replaces = packet.replaces();
        Map<String, Object> model = new HashMap<>();
        model.put("title", packet.name());
        model.put("asOf", dates.dateTime(Objects.requireNonNull(packet.asOf())));
        model.put("pages", packet.progress().pages());
        model.put("attached", attached);
        model.put("replaces", replaces == null ? "" : "version " + replaces);
        model.put(
                "missing",
                parts.of(packet.id()).stream().filter(part -> part.state() == PartState.FAILED).map(SectionSnapshot::title).toList());
        String subject = (replaces == null ? "" : "Corrected: ") + packet.name();
        String key = occasion.about() + "/briefing/packet-ready/" + packet.id();
        return new Notice("briefing/packet-ready", key, occasion.about(), recipient, subject, "packets/" + packet.id(), model, files);
    }

    /** Tells who ordered a packet that it could not be made; for one that a process ordered, the administrators. */
    void tellFailure(Packet packet, String reference, Instant at) {
        Occasion occasion = packet.occasion().occasion();
        boolean byPerson = people.find(packet.orderedBy()).isPresent();
        Map<String, Object> model = Map.of("title", packet.name(), "reference", reference, "at", dates.dateTime(at));
        journal.tell(
                byPerson ? Set.of(packet.orderedBy()) : journal.holding(Role.ADMINISTRATOR),
                "briefing/packet-failed",
                packet.id().toString(),
                new News(occasion.about(), packet.name() + " could not be made", byPerson ? "packets/" + packet.id() : occasion.path(), model));
    }
}

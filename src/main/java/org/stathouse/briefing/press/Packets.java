package org.stathouse.briefing.press;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOrders;
import org.stathouse.briefing.PacketSummary;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.worklist.CaseJournal;

/** Orders packets and calls orders off; the making itself happens in the background. */
@Service
@Transactional
public class Packets implements PacketOrders {

    private final PacketRepository packets;
    private final SectionSnapshotRepository parts;
    private final Occasions occasions;
    private final SeriesTemplates templates;
    private final PacketRights rights;
    private final People people;
    private final CaseJournal journal;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Packets(
            PacketRepository packets,
            SectionSnapshotRepository parts,
            Occasions occasions,
            SeriesTemplates templates,
            PacketRights rights,
            People people,
            CaseJournal journal,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.packets = packets;
        this.parts = parts;
        this.occasions = occasions;
        this.templates = templates;
        this.rights = rights;
        this.people = people;
        this.journal = journal;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    /** There is a packet to make, once the transaction has committed. */
    record Ordered() {}

    /** The kinds of packets of which the product has occasions, in their usual order. */
    public List<PacketKind> kinds() {
        return occasions.kinds();
    }

    /** The occasions for which the current actor may make packets, nearest first; at most 200. */
    @Transactional(readOnly = true)
    public List<Occasion> offered(PacketKind kind) {
        return occasions.of(kind).offered().stream().filter(occasion -> rights.mayMake(kind, occasion.subject())).toList();
    }

    /** Whether the current actor may make packets of it, and read drafts. */
    @Transactional(readOnly = true)
    public boolean mayMake(PacketKind kind, UUID subject) {
        return rights.mayMake(kind, subject);
    }

    /**
     * What a packet of it would be for.
     *
     * @throws NotFound if there is no such occasion, or the current actor may not know of it
     * @throws NotPermitted if the current actor may only read its packets
     */
    @Transactional(readOnly = true)
    public Occasion occasion(PacketKind kind, UUID subject) {
        return rights.requireMaker(kind, subject).occasion(subject);
    }

    /**
     * User names of those to whom a final packet of it is sent, for who may make one.
     *
     * @throws NotFound if there is no such occasion, or the current actor may not know of it
     * @throws NotPermitted if the current actor may only read its packets
     */
    @Transactional(readOnly = true)
    public List<String> readers(PacketKind kind, UUID subject) {
        return rights.requireMaker(kind, subject).readers(subject);
    }

    /**
     * Orders a packet with the chosen sections, or with those of the series' template.
     *
     * @return its id
     * @throws BusinessRuleViolation with every fault: what is missing, unknown or repeated sections, people without an account
     * @throws NotFound if there is no such occasion, or the current actor may not know of it
     * @throws NotPermitted if the current actor may only read its packets
     */
    public UUID order(OrderPacket order) {
        BusinessRuleViolation.throwIfAny(missing(order));
        PacketKind kind = Objects.requireNonNull(order.kind());
        UUID subject = Objects.requireNonNull(order.subject());
        Occasion occasion = rights.requireMaker(kind, subject).occasion(subject);
        List<String> alsoTo = order.alsoTo() == null ? List.of() : List.copyOf(new LinkedHashSet<>(order.alsoTo()));
        List<Fault> faults = new ArrayList<>(unknown(alsoTo));
        if (order.sections() != null) {
            faults.addAll(SectionPolicy.against(order.sections(), templates.possible(kind)));
        }
        BusinessRuleViolation.throwIfAny(faults);
        List<SectionChoice> sections =
                order.sections() == null ? templates.sections(occasion) : SectionPolicy.chosen(order.sections(), templates.possible(kind));
        return place(occasion, Objects.requireNonNull(order.edition()), sections, alsoTo, null).id();
    }

    @Override
    public UUID order(PacketKind kind, UUID subject, Edition edition, String key) {
        Optional<Packet> before = packets.findByOrderKey(key);
        if (before.isPresent()) {
            return before.get().id();
        }
        return currentActor.asSystem(() -> {
            Occasion occasion = occasions.of(kind).occasion(subject);
            return place(occasion, edition, templates.sections(occasion), List.of(), key).id();
        });
    }

    @Override
    @Transactional(readOnly = true)
    public List<PacketSummary> of(PacketKind kind, UUID subject) {
        PacketRights.OneList allowed = rights.forOneList();
        return packets.ofSubject(kind, subject).stream().filter(allowed::mayOpen).map(Packet::summary).toList();
    }

    /**
     * Calls the making off; nothing of it is kept but that it was ordered. What is under way stops before its next part.
     *
     * @throws NotFound if there is no such packet, or the current actor may not know of it
     * @throws NotPermitted if they may not make it
     * @throws Conflict if it is ready, cancelled or failed already
     */
    public void cancel(UUID id) {
        Packet packet = rights.requireMaker(packets.lock(id).orElseThrow(() -> new NotFound("Packet " + id)));
        packet.cancel(clock.instant());
        journal.record(
                packet.occasion().occasion().about(), "packet.cancelled", "The making of " + packet.name() + " was called off.", named(packet));
    }

    private Packet place(Occasion occasion, Edition edition, List<SectionChoice> sections, List<String> alsoTo, @Nullable String key) {
        Packet packet = packets.save(new Packet(
                new KeptOccasion(occasion), edition, nextNumber(occasion, edition), key, alsoTo, currentActor.get().username(), clock.instant()));
        for (int position = 0; position < sections.size(); position++) {
            parts.save(new SectionSnapshot(packet.id(), position, sections.get(position)));
        }
        Map<String, @Nullable Object> after = named(packet);
        after.put("sections", sections.stream().map(SectionChoice::key).toList());
        journal.record(occasion.about(), "packet.ordered", packet.name() + " was ordered.", after);
        events.publishEvent(new Ordered());
        return packet;
    }

    /** Versions are counted from 1; a number once given is never given again, even if its packet was called off. */
    private int nextNumber(Occasion occasion, Edition edition) {
        String name = KeptOccasion.nameOf(occasion);
        packets.beginNumbers(name, edition.name());
        int number = packets.lockLastNumber(name, edition.name()).orElseThrow() + 1;
        packets.rememberNumber(name, edition.name(), number);
        return number;
    }

    private static Map<String, @Nullable Object> named(Packet packet) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        named.put("packet", packet.id().toString());
        named.put("edition", packet.edition().name());
        named.put("version", packet.number());
        return named;
    }

    private static List<Fault> missing(OrderPacket order) {
        List<Fault> faults = new ArrayList<>();
        if (order.kind() == null) {
            faults.add(Fault.at("kind", "shared.required"));
        }
        if (order.subject() == null) {
            faults.add(Fault.at("subject", "shared.required"));
        }
        if (order.edition() == null) {
            faults.add(Fault.at("edition", "shared.required"));
        }
        return faults;
    }

    private List<Fault> unknown(List<String> usernames) {
        return usernames.stream()
                .filter(username -> people.find(username).filter(Person::active).isEmpty())
                .map(username -> Fault.at("alsoTo", "briefing.person.unknown", username))
                .toList();
    }
}

package org.stathouse.briefing.press;

import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.briefing.PacketState;
import org.stathouse.documents.DocumentStore;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.shared.Words;

/** Where packets are found, read and downloaded; that somebody reads or downloads a final one is noted the first time. */
@Service
@Transactional
public class PacketShelf {

    /** So many packets are looked at for one page of those that the person may see; then the page ends early, and goes on behind them. */
    private static final int MOST_LOOKED_AT = 1000;

    private final PacketRepository packets;
    private final SectionSnapshotRepository parts;
    private final PacketRights rights;
    private final Snapshots snapshots;
    private final DeliveryRepository deliveries;
    private final DocumentStore documents;
    private final People people;
    private final CurrentActor currentActor;
    private final Clock clock;

    PacketShelf(
            PacketRepository packets,
            SectionSnapshotRepository parts,
            PacketRights rights,
            Snapshots snapshots,
            DeliveryRepository deliveries,
            DocumentStore documents,
            People people,
            CurrentActor currentActor,
            Clock clock) {
        this.packets = packets;
        this.parts = parts;
        this.rights = rights;
        this.snapshots = snapshots;
        this.deliveries = deliveries;
        this.documents = documents;
        this.people = people;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /**
     * The packets that the current actor may know of, newest first.
     *
     * @param after the cursor of the page before, none for the first page
     * @param limit 1 to 200
     * @throws BusinessRuleViolation at {@code after} for a cursor of another list
     */
    @Transactional(readOnly = true)
    public Slice<PacketRow> list(PacketFilter filter, @Nullable String after, int limit) {
        int size = Keyset.pageSize(limit);
        Keyset<Instant> place = Keyset.parse(after, Instant::parse);
        PacketRights.OneList allowed = rights.forOneList();
        List<Packet> found = new ArrayList<>();
        for (int looked = 0; looked < MOST_LOOKED_AT; ) {
            List<Packet> batch = newest(filter, place, size + 1);
            looked += batch.size();
            batch.stream().filter(allowed::mayOpen).forEach(found::add);
            if (found.size() > size || batch.size() <= size) {
                return Keyset.page(found, size, this::row, PacketShelf::placeOf);
            }
            place = placeOf(batch.getLast());
        }
        return new Slice<>(found.stream().map(this::row).toList(), String.valueOf(place));
    }

    /** @throws NotFound if there is no such packet, or the current actor may not know of it */
    @Transactional(readOnly = true)
    public PacketView get(UUID id) {
        Packet packet = visible(id);
        return new PacketView(
                packet.summary(),
                people.nameOf(packet.orderedBy()),
                packet.orderedAt(),
                packet.finishedAt(),
                packet.progress(),
                parts.of(id).stream()
                        .map(part -> new PartView(part.key(), part.title(), part.confidential(), part.state(), part.reference()))
                        .toList(),
                packet.replaces(),
                packet.document(),
                packet.reference(),
                rights.mayMake(packet.occasion().kind(), packet.occasion().subject()));
    }

    /**
     * The PDF to keep.
     *
     * @throws NotFound if there is no such packet, or the current actor may not know of it
     * @throws Conflict if it is not ready
     */
    public PacketFile download(UUID id) {
        Packet packet = visible(id);
        PacketDocument document = packet.document();
        if (document == null) {
            throw notReady();
        }
        note(packet, DeliveryWay.DOWNLOADED);
        return new PacketFile(document, documents.content(document.id()));
    }

    /**
     * What the packet said, to be read in the browser.
     *
     * @throws NotFound if there is no such packet, or the current actor may not know of it
     * @throws Conflict if it is not ready
     */
    public PacketSnapshot read(UUID id) {
        Packet packet = visible(id);
        Instant asOf = packet.asOf();
        if (packet.state() != PacketState.READY || asOf == null) {
            throw notReady();
        }
        note(packet, DeliveryWay.READ);
        return snapshots.of(packet, asOf);
    }

    private void note(Packet packet, DeliveryWay how) {
        if (packet.isOut() && !currentActor.get().isSystem()) {
            deliveries.note(UUID.randomUUID(), packet.id(), currentActor.get().username(), how.name(), clock.instant());
        }
    }

    private Packet visible(UUID id) {
        return packets.findById(id).filter(rights::mayOpen).orElseThrow(() -> new NotFound("Packet " + id));
    }

    private static Conflict notReady() {
        return new Conflict(Fault.of("briefing.packet.notReady"));
    }

    private List<Packet> newest(PacketFilter filter, @Nullable Keyset<Instant> place, int limit) {
        Specification<Packet> behind = Keyset.behind(place, false, row -> row.get("orderedAt"));
        return packets.findBy(
                matching(filter).and(behind), query -> query.sortBy(Sort.by(Sort.Direction.DESC, "orderedAt", "id")).limit(limit).all());
    }

    private static Specification<Packet> matching(PacketFilter filter) {
        Specification<Packet> all = Specification.unrestricted();
        if (filter.kind() != null) {
            all = all.and((row, query, build) -> build.equal(row.get("occasion").get("kind"), filter.kind()));
        }
        if (filter.subject() != null) {
            all = all.and((row, query, build) -> build.equal(row.get("occasion").get("subject"), filter.subject()));
        }
        if (filter.edition() != null) {
            all = all.and((row, query, build) -> build.equal(row.get("edition"), filter.edition()));
        }
        if (filter.state() != null) {
            all = all.and((row, query, build) -> build.equal(row.get("state"), filter.state()));
        }
        if (filter.words() != null) {
            all = all.and((row, query, build) -> build.and(Words.in(build, filter.words(), titles(row)).toArray(Predicate[]::new)));
        }
        return all;
    }

    private static List<Expression<String>> titles(Root<Packet> row) {
        return List.of(row.get("occasion").get("title"), row.get("occasion").get("subtitle"));
    }

    private PacketRow row(Packet packet) {
        return new PacketRow(packet.summary(), people.nameOf(packet.orderedBy()), packet.orderedAt(), packet.progress());
    }

    private static Keyset<Instant> placeOf(Packet packet) {
        return new Keyset<>(packet.orderedAt(), packet.id());
    }
}

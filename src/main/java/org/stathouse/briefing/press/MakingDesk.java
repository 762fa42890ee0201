package org.stathouse.briefing.press;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketScope;
import org.stathouse.briefing.SectionContent;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.StoredDocument;
import org.stathouse.shared.DateTexts;
import org.stathouse.worklist.CaseJournal;

/**
 * The steps of the making that are kept, each in a transaction of its own. All but the first are told whether the making goes on; it does
 * not once the packet was called off or another node has taken it over.
 */
@Component
@Transactional
class MakingDesk {

    /** So long a packet is left to a node that says nothing of it any more. Each section and each part renews it. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** How long to wait before the second and the third try. */
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5));

    private static final String PDF = "application/pdf";

    private final PacketRepository packets;
    private final SectionSnapshotRepository parts;
    private final Snapshots snapshots;
    private final SnapshotJson json;
    private final DocumentStore documents;
    private final Dispatch dispatch;
    private final CaseJournal journal;
    private final DateTexts dates;
    private final Clock clock;

    MakingDesk(
            PacketRepository packets,
            SectionSnapshotRepository parts,
            Snapshots snapshots,
            SnapshotJson json,
            DocumentStore documents,
            Dispatch dispatch,
            CaseJournal journal,
            DateTexts dates,
            Clock clock) {
        this.packets = packets;
        this.parts = parts;
        this.snapshots = snapshots;
        this.json = json;
        this.documents = documents;
        this.dispatch = dispatch;
        this.journal = journal;
        this.dates = dates;
        this.clock = clock;
    }

    /** Takes the packet that has waited longest; from now on its as-of time is fixed. */
    public Optional<MakingJob> take() {
        Instant now = clock.instant();
        Optional<Packet> due = packets.takeDue(now);
        due.filter(Packet::isWornOut).ifPresent(packet -> giveUp(packet, "none: its maker ended " + packet.attempts() + " times"));
        return due.filter(packet -> !packet.isDone()).map(packet -> begin(packet, now));
    }

    private MakingJob begin(Packet packet, Instant now) {
        Occasion occasion = packet.occasion().occasion();
        Packet earlier = packets.earlier(
                        occasion.kind(), occasion.series(), Edition.FINAL, packet.occasion().name(), occasion.day(), Limit.of(1)).stream()
                .findFirst()
                .orElse(null);
        Packet replaced = packets.replaced(packet.occasion().name(), packet.edition(), packet.number(), Limit.of(1)).stream()
                .findFirst()
                .orElse(null);
        UUID lease = packet.begin(now, now.plus(LEASE), earlier, replaced);
        Instant asOf = Objects.requireNonNull(packet.asOf());
        return new MakingJob(
                packet.id(),
                lease,
                new PacketScope(occasion.kind(), occasion.subject(), packet.edition(), occasion.day(), asOf, packet.since()),
                Snapshots.cover(packet, asOf),
                parts.of(packet.id()).stream().map(part -> new MakingJob.Part(part.id(), part.key(), part.title())).toList(),
                remembered(earlier),
                packet.edition() == Edition.FINAL ? remembered(replaced) : null);
    }

    private MakingJob.@Nullable Earlier remembered(@Nullable Packet packet) {
        if (packet == null) {
            return null;
        }
        String name = packet.name() + ", as of " + dates.dateTime(Objects.requireNonNull(packet.asOf()));
        return new MakingJob.Earlier(name, snapshots.kept(packet.id()));
    }

    public boolean advance(MakingJob job, PacketProgress progress) {
        return change(job, packet -> packet.advance(progress, clock.instant().plus(LEASE)));
    }

    public boolean keep(MakingJob job, MakingJob.Part part, SectionContent content) {
        return change(job, packet -> parts.findById(part.id()).orElseThrow().made(json.write(content)));
    }

    /** @param reference under which the log says why it could not be made */
    public boolean keepFailure(MakingJob job, MakingJob.Part part, String reference) {
        return change(job, packet -> parts.findById(part.id()).orElseThrow().failed(reference));
    }

    /** Stores the PDF for good, and sends a final packet to its readers. */
    public boolean finish(MakingJob job, byte[] pdf, int pages) {
        return change(job, packet -> {
            Occasion occasion = packet.occasion().occasion();
            StoredDocument stored = documents.store(occasion.about(), kindOf(packet.edition()), fileName(packet), PDF, pdf);
            boolean confidential = parts.of(packet.id()).stream().anyMatch(SectionSnapshot::confidential);
            packet.ready(stored, pages, confidential, clock.instant());
            journal.record(occasion.about(), "packet.ready", packet.name() + " is ready: " + pages + " pages.", facts(packet, stored));
            if (packet.isOut()) {
                dispatch.sendOut(packet);
            }
        });
    }

    private Map<String, @Nullable Object> facts(Packet packet, StoredDocument stored) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("packet", packet.id().toString());
        facts.put("document", stored.id().toString());
        facts.put("sha256", stored.sha256());
        facts.put("asOf", Objects.requireNonNull(packet.asOf()).toString());
        facts.put("replaces", packet.replaces());
        facts.put(
                "notMade",
                parts.of(packet.id()).stream().filter(part -> part.state() == PartState.FAILED).map(SectionSnapshot::key).toList());
        return facts;
    }

    /** Leaves the packet to the next maker, for this one is told to stop. */
    public void handBack(MakingJob job) {
        change(job, packet -> packet.handBack(clock.instant()));
    }

    /** The whole could not be made: it is tried again twice, then it has failed. */
    public void failed(MakingJob job, String reference) {
        change(job, packet -> {
            if (packet.isWornOut()) {
                giveUp(packet, reference);
            } else {
                packet.setBack(clock.instant().plus(PAUSES.get(Math.clamp(packet.attempts() - 1, 0, PAUSES.size() - 1))));
            }
        });
    }

    private void giveUp(Packet packet, String reference) {
        Instant now = clock.instant();
        packet.fail(reference, now);
        journal.record(
                packet.occasion().occasion().about(),
                "packet.failed",
                packet.name() + " could not be made.",
                Map.of("packet", packet.id().toString(), "reference", reference));
        dispatch.tellFailure(packet, reference, now);
    }

    private boolean change(MakingJob job, Consumer<Packet> step) {
        Packet packet = packets.lock(job.packet()).orElseThrow();
        if (!packet.isHeldBy(job.lease())) {
            return false;
        }
        step.accept(packet);
        return true;
    }

    private static String kindOf(Edition edition) {
        return switch (edition) {
            case DRAFT -> "packet-draft";
            case FINAL -> "packet-final";
        };
    }

    private static String fileName(Packet packet) {
        return packet.occasion().occasion().fileName() + switch (packet.edition()) {
            case DRAFT -> " - Draft ";
            case FINAL -> " - v";
        } + packet.number() + ".pdf";
    }
}

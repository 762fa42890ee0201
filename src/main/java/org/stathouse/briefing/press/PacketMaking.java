package org.stathouse.briefing.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.PacketSection;
import org.stathouse.briefing.SectionContent;
import org.stathouse.briefing.page.PacketPart;
import org.stathouse.identity.CurrentActor;

/** Makes one packet: asks its sections, keeps what they say, compares it with the last packet, and has the whole bound. */
@Component
class PacketMaking {

    private static final Logger LOG = LoggerFactory.getLogger(PacketMaking.class);

    /** A section that takes longer is a fault of its own, and must not keep all others waiting. */
    private static final int MOST_SECONDS_A_SECTION = 120;

    private final MakingDesk desk;
    private final Sections sections;
    private final Bindery bindery;
    private final CurrentActor currentActor;
    private final TransactionTemplate reading;

    PacketMaking(MakingDesk desk, Sections sections, Bindery bindery, CurrentActor currentActor, PlatformTransactionManager transactions) {
        this.desk = desk;
        this.sections = sections;
        this.bindery = bindery;
        this.currentActor = currentActor;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setTimeout(MOST_SECONDS_A_SECTION);
    }

    /**
     * Makes the packet that has waited longest, as the system.
     *
     * @param goOn asked between the parts: a stop waits for the part under way, and leaves the packet to the next maker
     * @return whether there was one
     */
    boolean makeNext(BooleanSupplier goOn) {
        return currentActor.asSystem(() -> {
            Optional<MakingJob> job = desk.take();
            job.ifPresent(taken -> make(taken, goOn));
            return job.isPresent();
        });
    }

    private void make(MakingJob job, BooleanSupplier goOn) {
        Course course = new Course(job, desk, goOn);
        try {
            collect(job, course)
                    .flatMap(parts -> bindery.bind(job.cover(), parts, course))
                    .ifPresent(bound -> desk.finish(job, bound.pdf(), bound.pages()));
        } catch (RuntimeException technical) {
            // Whatever a renderer or the database may throw ends this try, not the worker: the packet is tried again, then given up.
            String reference = newReference();
            LOG.error("Packet {} could not be made, reference {}", job.packet(), reference, technical);
            desk.failed(job, reference);
            return;
        }
        if (course.isStopped()) {
            desk.handBack(job);
        }
    }

    /** What all sections say, in the packet's order; nothing if the making does not go on. */
    private Optional<List<PacketPart>> collect(MakingJob job, Course course) {
        List<KeptSection> told = new ArrayList<>();
        List<PacketPart> parts = new ArrayList<>();
        for (MakingJob.Part part : job.parts()) {
            if (Sections.CHANGES.key().equals(part.key())) {
                parts.add(new PacketPart.Told(part.title(), List.of()));
                continue;
            }
            if (!course.passed("Collecting: " + part.title(), 0)) {
                return Optional.empty();
            }
            PacketPart collected = ask(job, part, told);
            parts.add(collected);
        }
        return compare(job, told, parts) ? Optional.of(parts) : Optional.empty();
    }

    private PacketPart ask(MakingJob job, MakingJob.Part part, List<KeptSection> told) {
        SectionContent content;
        try {
            PacketSection section = sections.find(part.key()).orElseThrow(() -> new IllegalStateException("There is no section " + part.key() + " any more"));
            content = reading.execute(running -> section.collect(job.scope()));
        } catch (RuntimeException broken) {
            // The one place where a feature's fault is caught, whatever it is: it is named in the packet, and all other sections stand.
            String reference = newReference();
            LOG.error("Section {} of packet {} could not be made, reference {}", part.key(), job.packet(), reference, broken);
            desk.keepFailure(job, part, reference);
            told.add(new KeptSection(part.key(), part.title(), null));
            return new PacketPart.Failed(part.title(), reference);
        }
        desk.keep(job, part, content);
        told.add(new KeptSection(part.key(), part.title(), content));
        return new PacketPart.Told(part.title(), content.blocks());
    }

    /** Puts in its place what changed, once all others have said what there is. */
    private boolean compare(MakingJob job, List<KeptSection> told, List<PacketPart> parts) {
        for (int place = 0; place < parts.size(); place++) {
            MakingJob.Part part = job.parts().get(place);
            if (Sections.CHANGES.key().equals(part.key())) {
                SectionContent changes = SectionContent.of(changes(job, told));
                parts.set(place, new PacketPart.Told(part.title(), changes.blocks()));
                return desk.keep(job, part, changes);
            }
        }
        return true;
    }

    private static List<Block> changes(MakingJob job, List<KeptSection> told) {
        MakingJob.Earlier earlier = job.earlier();
        MakingJob.Earlier replaced = job.replaced();
        List<Block> blocks = new ArrayList<>(
                earlier == null ? PacketChanges.none() : PacketChanges.between(earlier.sections(), told, earlier.name()));
        if (replaced != null) {
            blocks.add(new Block.Heading(2, "Since the version that this one replaces"));
            blocks.addAll(PacketChanges.between(replaced.sections(), told, replaced.name()));
        }
        return blocks;
    }

    /** A short number that a person can read out and an operator finds in the log. */
    private static String newReference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}

package org.stathouse.portfolio.packet;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.briefing.Occasion;
import org.stathouse.briefing.PacketKind;
import org.stathouse.briefing.PacketOccasion;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PillarView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.FileNames;
import org.stathouse.shared.NotFound;

/** Briefs of pillars, for who leads or steers one; a brief goes to nobody but who ordered it, and is handed on by them. */
@Component
@Transactional(readOnly = true)
class PillarBriefs implements PacketOccasion {

    private final PlanCatalog catalog;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final DateTexts texts;

    PillarBriefs(PlanCatalog catalog, CurrentActor currentActor, Deadlines deadlines, DateTexts texts) {
        this.catalog = catalog;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    @Override
    public PacketKind kind() {
        return PacketKind.PILLAR;
    }

    @Override
    public Occasion occasion(UUID pillar) {
        return occasion(known(pillar));
    }

    private Occasion occasion(PillarView pillar) {
        UUID id = pillar.id().value();
        String name = pillar.number() == null ? pillar.name() : pillar.number() + " " + pillar.name();
        return new Occasion(
                PacketKind.PILLAR,
                id,
                new CaseRef("pillar", id),
                id.toString(),
                "Pillar brief: " + name,
                pillar.plan() + ", " + texts.date(deadlines.today()),
                "Baltimore - Pillar brief - %s - %s".formatted(FileNames.plain(pillar.name()), deadlines.today()),
                deadlines.today(),
                "portfolio?pillar=" + id);
    }

    @Override
    public List<Occasion> offered() {
        Actor actor = currentActor.get();
        return catalog.pillars().stream()
                .filter(pillar -> BriefRights.ofPillar(actor, pillar.id().value()))
                .limit(BriefRights.MOST_OFFERED)
                .map(this::occasion)
                .toList();
    }

    @Override
    public boolean mayRead(UUID pillar) {
        return BriefRights.ofPillar(currentActor.get(), known(pillar).id().value());
    }

    @Override
    public boolean mayMake(UUID pillar) {
        return mayRead(pillar);
    }

    @Override
    public List<String> readers(UUID pillar) {
        return List.of();
    }

    private PillarView known(UUID pillar) {
        return catalog.pillar(new PillarId(pillar)).orElseThrow(() -> new NotFound("Pillar " + pillar));
    }
}

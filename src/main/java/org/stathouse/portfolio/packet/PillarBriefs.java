package org.stathouse.portfolio.packet;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.PacketKind;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PillarView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.NotFound;

/** Briefs of pillars, for who leads or steers one. */
@Component
class PillarBriefs extends Briefs<PillarView> {

    private final PlanCatalog catalog;

    PillarBriefs(PlanCatalog catalog, CurrentActor currentActor, Deadlines deadlines, DateTexts texts) {
        super(new Thing(PacketKind.PILLAR, "Pillar", "pillar"), currentActor, deadlines, texts);
        this.catalog = catalog;
    }

    @Override
    Stream<PillarView> all() {
        return catalog.pillars().stream();
    }

    @Override
    PillarView known(UUID pillar) {
        return catalog.pillar(new PillarId(pillar)).orElseThrow(() -> new NotFound("Pillar " + pillar));
    }

    @Override
    boolean maySee(Actor actor, PillarView pillar) {
        return BriefRights.ofPillar(actor, pillar.id().value());
    }

    @Override
    Cover cover(PillarView pillar, String today) {
        UUID id = pillar.id().value();
        String name = pillar.number() == null ? pillar.name() : pillar.number() + " " + pillar.name();
        return new Cover(id, name, pillar.name(), pillar.plan() + ", " + today, "portfolio?pillar=" + id);
    }
}

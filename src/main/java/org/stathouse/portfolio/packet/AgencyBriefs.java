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
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.FileNames;
import org.stathouse.shared.NotFound;

/** Briefs of what an agency leads; a brief goes to nobody but who ordered it, and is handed on by them. */
@Component
@Transactional(readOnly = true)
class AgencyBriefs implements PacketOccasion {

    private final PlanCatalog catalog;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final DateTexts texts;

    AgencyBriefs(PlanCatalog catalog, CurrentActor currentActor, Deadlines deadlines, DateTexts texts) {
        this.catalog = catalog;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    @Override
    public PacketKind kind() {
        return PacketKind.AGENCY;
    }

    @Override
    public Occasion occasion(UUID agency) {
        return occasion(known(agency));
    }

    private Occasion occasion(AgencyView agency) {
        UUID id = agency.id().value();
        return new Occasion(
                PacketKind.AGENCY,
                id,
                new CaseRef("agency", id),
                id.toString(),
                "Agency brief: " + agency.name(),
                texts.date(deadlines.today()),
                "Baltimore - Agency brief - %s - %s".formatted(FileNames.plain(agency.name()), deadlines.today()),
                deadlines.today(),
                "portfolio?agency=" + id);
    }

    @Override
    public List<Occasion> offered() {
        Actor actor = currentActor.get();
        return catalog.agencies().stream()
                .filter(agency -> BriefRights.ofAgency(actor, agency.id().value()))
                .limit(BriefRights.MOST_OFFERED)
                .map(this::occasion)
                .toList();
    }

    @Override
    public boolean mayRead(UUID agency) {
        return BriefRights.ofAgency(currentActor.get(), known(agency).id().value());
    }

    @Override
    public boolean mayMake(UUID agency) {
        return mayRead(agency);
    }

    @Override
    public List<String> readers(UUID agency) {
        return List.of();
    }

    private AgencyView known(UUID agency) {
        return catalog.agency(new AgencyId(agency)).orElseThrow(() -> new NotFound("Agency " + agency));
    }
}

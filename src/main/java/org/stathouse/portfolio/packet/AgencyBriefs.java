package org.stathouse.portfolio.packet;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.PacketKind;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.NotFound;

/** Briefs of what an agency leads. */
@Component
class AgencyBriefs extends Briefs<AgencyView> {

    private final PlanCatalog catalog;

    AgencyBriefs(PlanCatalog catalog, CurrentActor currentActor, Deadlines deadlines, DateTexts texts) {
        super(new Thing(PacketKind.AGENCY, "Agency", "agency"), currentActor, deadlines, texts);
        this.catalog = catalog;
    }

    @Override
    Stream<AgencyView> all() {
        return catalog.agencies().stream();
    }

    @Override
    AgencyView known(UUID agency) {
        return catalog.agency(new AgencyId(agency)).orElseThrow(() -> new NotFound("Agency " + agency));
    }

    @Override
    boolean maySee(Actor actor, AgencyView agency) {
        return BriefRights.ofAgency(actor, agency.id().value());
    }

    @Override
    Cover cover(AgencyView agency, String today) {
        UUID id = agency.id().value();
        return new Cover(id, agency.name(), agency.name(), today, "portfolio?agency=" + id);
    }
}

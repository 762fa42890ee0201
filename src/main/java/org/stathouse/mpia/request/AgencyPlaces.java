package org.stathouse.mpia.request;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.PlanNames;

/** The agencies of the plan, as requests name them. */
@Component
class AgencyPlaces {

    private final PlanNames plan;

    AgencyPlaces(PlanNames plan) {
        this.plan = plan;
    }

    /** Nothing where none is named, or the plan has none of that id. */
    Optional<Place> find(@Nullable UUID agency) {
        return agency == null ? Optional.empty() : plan.agency(new AgencyId(agency)).map(name -> new Place(agency, name));
    }
}

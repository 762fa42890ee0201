package org.stathouse.plan;

import java.util.List;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Role;
import org.stathouse.identity.RoleScope;
import org.stathouse.identity.RoleScopes;

/** Offers the plan's agencies and pillars to whoever gives out roles. */
@Component
class PlanRoleScopes implements RoleScopes {

    private final PlanCatalog catalog;

    PlanRoleScopes(PlanCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public List<RoleScope> of(Role.Scope kind) {
        return switch (kind) {
            case CITY -> List.of();
            case AGENCY -> catalog.agencies().stream().map(agency -> new RoleScope(agency.id().value(), agency.name())).toList();
            case PILLAR -> catalog.pillars().stream()
                    .map(pillar -> new RoleScope(pillar.id().value(), pillar.name() + " (" + pillar.plan() + ")"))
                    .toList();
        };
    }
}

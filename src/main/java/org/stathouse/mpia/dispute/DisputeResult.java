package org.stathouse.mpia.dispute;

import java.util.Set;
import org.stathouse.mpia.DisputeRoute;

/** How a dispute ended. */
public enum DisputeResult {
    RESOLVED("Resolved", true, DisputeRoute.OMBUDSMAN),
    UNRESOLVED("Not resolved", false, DisputeRoute.OMBUDSMAN),
    FOR_REQUESTER("Decided for the requester", true, DisputeRoute.BOARD, DisputeRoute.COURT),
    FOR_CITY("Decided for the City", false, DisputeRoute.BOARD, DisputeRoute.COURT),
    SETTLED("Settled", true, DisputeRoute.COURT),
    DISMISSED("Dismissed", false, DisputeRoute.OMBUDSMAN, DisputeRoute.BOARD, DisputeRoute.COURT),
    WITHDRAWN("Withdrawn", false, DisputeRoute.OMBUDSMAN, DisputeRoute.BOARD, DisputeRoute.COURT);

    private final String label;
    private final boolean mayOblige;
    private final Set<DisputeRoute> routes;

    DisputeResult(String label, boolean mayOblige, DisputeRoute... routes) {
        this.label = label;
        this.mayOblige = mayOblige;
        this.routes = Set.of(routes);
    }

    /** It in words. */
    public String label() {
        return label;
    }

    /** Whether the City may have to do something after it. */
    public boolean mayOblige() {
        return mayOblige;
    }

    /** Whether a dispute on that route can end so. */
    public boolean fits(DisputeRoute route) {
        return routes.contains(route);
    }
}

package org.stathouse.stat;

import java.util.UUID;
import org.stathouse.identity.Actor;

/** What systems outside Stathouse may do here, for the other parts of this module. Whoever is no such system may do none of it. */
public interface OutsideSystems {

    /** Whether the actor is a registered system that may report observations of this Stat. */
    boolean mayReport(Actor actor, UUID stat);
}

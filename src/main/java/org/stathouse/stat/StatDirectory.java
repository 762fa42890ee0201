package org.stathouse.stat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stathouse.identity.Actor;
import org.stathouse.shared.NotFound;

/**
 * All Stats and Tiger Teams, for the other parts of this module, and who may read and run which. Stat analysts, the Deputy Chief
 * Performance Officer and administrators read all; a Stat's chair, and the Data-Driven Officers of its agencies, read theirs. A Stat
 * is run by its own analysts; its chair decides.
 */
public interface StatDirectory {

    Optional<StatSummary> find(UUID id);

    /** @throws NotFound if there is none */
    StatSummary get(UUID id);

    /** All, Stats first, by name. */
    List<StatSummary> all();

    /** @throws NotFound if there is none */
    StatSchedule schedule(UUID id);

    /** What it looks at on that day: the focus of the season, else its usual one. */
    String focusOn(UUID id, LocalDate day);

    /** The numbers of the two legal dates, as they stand now. */
    LegalRules legalRules();

    /** Whether the person may open this Stat with its sessions, items and measures. */
    boolean mayRead(Actor actor, UUID stat);

    /** Whether the person may open every Stat. */
    boolean mayReadAll(Actor actor);

    /** Whether the person is one of its analysts, who prepare sessions, capture items and verify evidence. */
    boolean mayRun(Actor actor, UUID stat);
}

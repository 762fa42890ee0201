package org.stathouse.stat.measure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.OutsideSystems;
import org.stathouse.stat.StatDirectory;

/** Who sees, changes and reports which measure, and the lock that takes the changes of one measure one after another. */
@Component
class MeasureAccess {

    private final EntityManager entities;
    private final StatDirectory stats;
    private final OutsideSystems outside;
    private final CurrentActor currentActor;

    MeasureAccess(EntityManager entities, StatDirectory stats, OutsideSystems outside, CurrentActor currentActor) {
        this.entities = entities;
        this.stats = stats;
        this.outside = outside;
        this.currentActor = currentActor;
    }

    /** The measure, for who may read its Stat; for everybody else there is none. */
    Measure seen(UUID id) {
        return Optional.ofNullable(entities.find(Measure.class, id))
                .filter(measure -> stats.mayRead(currentActor.get(), measure.statId()))
                .orElseThrow(() -> unknown(id));
    }

    /** The measure, kept from other transactions until the end of this one, for an analyst of its Stat who saw that version of it. */
    Measure forChange(UUID id, long version) {
        Measure measure = locked(id);
        requireRun(measure);
        if (measure.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return measure;
    }

    /** The measure, kept from other transactions until the end of this one, for an analyst of its Stat or a system that may report it. */
    Measure forReport(UUID id) {
        Measure measure = locked(id);
        if (!outside.mayReport(currentActor.get(), measure.statId())) {
            requireRun(measure);
        }
        return measure;
    }

    /** Refuses whoever is no analyst of the Stat; who may not even read it is told that there is none. */
    void requireRun(UUID stat) {
        Actor actor = currentActor.get();
        if (!stats.mayRead(actor, stat)) {
            throw new NotFound("Stat " + stat);
        }
        if (!stats.mayRun(actor, stat)) {
            throw new NotPermitted(Fault.of("stat.measure.analystsOnly"));
        }
    }

    boolean mayRun(UUID stat) {
        return stats.mayRun(currentActor.get(), stat);
    }

    private void requireRun(Measure measure) {
        if (!stats.mayRead(currentActor.get(), measure.statId())) {
            throw unknown(measure.id());
        }
        requireRun(measure.statId());
    }

    private Measure locked(UUID id) {
        return Optional.ofNullable(entities.find(Measure.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> unknown(id));
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("Measure " + id);
    }
}

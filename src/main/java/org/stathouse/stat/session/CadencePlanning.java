package org.stathouse.stat.session;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.stat.StatChanged;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;

/** Keeps a Stat's sessions in step with it: a Stat that meets has its next session planned, one that has ended has none ahead. */
@Component
class CadencePlanning {

    private final StatDirectory stats;
    private final SessionPlanning planning;
    private final Sessions sessions;
    private final CurrentActor currentActor;

    CadencePlanning(StatDirectory stats, SessionPlanning planning, Sessions sessions, CurrentActor currentActor) {
        this.stats = stats;
        this.planning = planning;
        this.sessions = sessions;
        this.currentActor = currentActor;
    }

    /** Plans what the cadence asks for next, or calls off what an ended Stat had planned; its people are told of each. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepUp(StatChanged changed) {
        StatSummary stat = stats.get(changed.stat());
        if (stat.active()) {
            planning.ahead(stat.id());
        } else {
            sessions.callOffAll(stat.id(), stat.name() + " has ended.", currentActor.get());
        }
    }
}

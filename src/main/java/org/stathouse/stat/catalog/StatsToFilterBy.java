package org.stathouse.stat.catalog;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;
import org.stathouse.worklist.StatNames;

/** The Stats that a person's task list can be filtered by. */
@Component
@Transactional(readOnly = true)
class StatsToFilterBy implements StatNames {

    private final StatDirectory directory;

    StatsToFilterBy(StatDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Map<UUID, String> readableBy(Actor actor) {
        return directory.all().stream()
                .filter(stat -> stat.active() && directory.mayRead(actor, stat.id()))
                .collect(Collectors.toMap(StatSummary::id, StatSummary::name));
    }
}

package org.stathouse.worklist;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;
import org.stathouse.shared.CaseRef;

/** Knows who counts as one in a case, because one of them did something in it in the other's place. */
@Component
class CasePartners {

    private final TaskRecords records;

    CasePartners(TaskRecords records) {
        this.records = records;
    }

    /** User names of those who did something in this case in the place of the actor, or in whose place the actor did. */
    Set<String> of(Actor actor, CaseRef subject) {
        Set<String> names = new LinkedHashSet<>();
        for (TaskRecords.ActedFor acted : records.actedFor(subject)) {
            if (actor.is(acted.substitute())) {
                names.add(acted.absent());
            }
            if (actor.is(acted.absent())) {
                names.add(acted.substitute());
            }
        }
        names.removeIf(actor::is);
        return names;
    }
}

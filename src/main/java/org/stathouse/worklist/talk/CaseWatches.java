package org.stathouse.worklist.talk;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.NotFound;
import org.stathouse.worklist.WorkSubjects;

/** Whether the signed-in person is told of what others do on a case. A case that they may not see is {@link NotFound}. */
@Service
@Transactional
public class CaseWatches {

    private final WatchTable table;
    private final WorkSubjects subjects;
    private final CurrentActor currentActor;
    private final People people;
    private final Clock clock;

    CaseWatches(WatchTable table, WorkSubjects subjects, CurrentActor currentActor, People people, Clock clock) {
        this.table = table;
        this.subjects = subjects;
        this.currentActor = currentActor;
        this.people = people;
        this.clock = clock;
    }

    /**
     * How a person stands to a case, and who else is told of its comments.
     *
     * @param mine the signed-in person's standing
     * @param watchers the names of all who are told, in order
     */
    public record Watch(Watching mine, List<String> watchers) {

        /** Whether the person is told of anything without being mentioned. */
        public boolean isTold() {
            return mine != Watching.LEFT && mine != Watching.NONE;
        }
    }

    /** How the signed-in person stands to the case. */
    @Transactional(readOnly = true)
    public Watch of(CaseRef subject) {
        return view(reader(subject), subject);
    }

    /** Tells the person from now on of comments and of every change. */
    public Watch watch(CaseRef subject) {
        return set(subject, Watching.CHOSEN);
    }

    /** Tells the person of nothing any more unless they are mentioned, even while they have a task of the case. */
    public Watch unwatch(CaseRef subject) {
        return set(subject, Watching.LEFT);
    }

    private Watch set(CaseRef subject, Watching state) {
        Actor actor = reader(subject);
        table.set(actor.username(), subject, state, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return view(actor, subject);
    }

    private Actor reader(CaseRef subject) {
        Actor actor = currentActor.get();
        subjects.requireTalk(actor, subject);
        return actor;
    }

    private Watch view(Actor actor, CaseRef subject) {
        Map<String, Watching> all = table.of(subject);
        List<String> names = all.entrySet().stream()
                .filter(entry -> entry.getValue() != Watching.LEFT)
                .map(entry -> people.nameOf(entry.getKey()))
                .sorted(Comparator.naturalOrder())
                .toList();
        return new Watch(all.getOrDefault(actor.username(), Watching.NONE), names);
    }
}

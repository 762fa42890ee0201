package org.stathouse.worklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;

/** Makes a question to the read model of a person's filter: their audiences, and the days it names as instants. */
@Component
class TaskQueries {

    /** What counts as due soon, in working days. */
    private static final int SOON = 3;

    private final WorkSubjects subjects;
    private final StandIns standIns;
    private final Deadlines deadlines;
    private final Clock clock;

    TaskQueries(WorkSubjects subjects, StandIns standIns, Deadlines deadlines, Clock clock) {
        this.subjects = subjects;
        this.standIns = standIns;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    TaskQuery of(Actor actor, TaskFilter filter) {
        Integer age = filter.olderThanDays();
        return new TaskQuery(
                filter,
                audiences(actor, filter.scope()),
                dueFrom(filter.dueWithin()),
                Stream.of(dueBefore(filter.due()), dueBefore(filter.dueWithin()))
                        .flatMap(Stream::ofNullable)
                        .min(Instant::compareTo)
                        .orElse(null),
                age == null ? null : clock.instant().minus(Duration.ofDays(age)),
                deadlines.today(),
                inPlaceOfOthers(actor, filter.scope()));
    }

    /** What the person finds as the stand-in of absent ones, beside their own. */
    private Map<String, Set<String>> inPlaceOfOthers(Actor actor, TaskFilter.Scope scope) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (StandIn standIn : standIns.of(actor.username())) {
            Actor absent = standIn.absent().actor();
            List<String> keys =
                    switch (scope) {
                        case MINE -> List.of(Audience.assignee(absent.username()));
                        case MY_GROUPS -> absent.groups().stream().map(Audience::free).toList();
                        case ALL -> Stream.concat(Stream.of(Audience.assignee(absent.username())), absent.groups().stream().map(Audience::free)).toList();
                        case WAITING -> List.of();
                    };
            keys.forEach(key -> found.merge(key, standIn.processes(), TaskQueries::both));
        }
        audiences(actor, scope).forEach(found::remove);
        return found;
    }

    /** The processes of two that stand in for the same; none stands for all. */
    private static Set<String> both(Set<String> some, Set<String> others) {
        return some.isEmpty() || others.isEmpty()
                ? Set.of()
                : Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private List<String> audiences(Actor actor, TaskFilter.Scope scope) {
        return switch (scope) {
            case MINE -> List.of(Audience.assignee(actor.username()));
            case WAITING -> List.of(Audience.waiting(actor.username()));
            case MY_GROUPS -> new TreeSet<>(actor.groups()).stream().map(Audience::free).toList();
            case ALL -> all(actor);
        };
    }

    private List<String> all(Actor actor) {
        List<String> keys = new ArrayList<>();
        keys.add(Audience.assignee(actor.username()));
        keys.add(Audience.waiting(actor.username()));
        for (String group : new TreeSet<>(actor.groups())) {
            keys.add(Audience.free(group));
            keys.add(Audience.taken(group));
        }
        subjects.typesSeenBy(actor).forEach(type -> keys.add(Audience.type(type)));
        return keys;
    }

    private @Nullable Instant dueBefore(TaskFilter.Due due) {
        return switch (due) {
            case ANY -> null;
            case OVERDUE -> clock.instant();
            case TODAY -> deadlines.startOf(deadlines.today().plusDays(1));
            case SOON -> deadlines.workingDays(SOON).plusSeconds(1);
        };
    }

    private @Nullable Instant dueBefore(TaskFilter.@Nullable Days days) {
        LocalDate last = days == null ? null : days.to();
        return last == null ? null : deadlines.startOf(last.plusDays(1));
    }

    private @Nullable Instant dueFrom(TaskFilter.@Nullable Days days) {
        LocalDate first = days == null ? null : days.from();
        return first == null ? null : deadlines.startOf(first);
    }
}

package org.stathouse.worklist.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.worklist.health.HealthCounts.Bracket;
import org.stathouse.worklist.health.HealthCounts.Done;
import org.stathouse.worklist.health.HealthCounts.Ended;
import org.stathouse.worklist.health.HealthCounts.Load;
import org.stathouse.worklist.health.HealthCounts.Moment;

/** Counts the parts of the report, each by itself, and gives what was counted its names and its order. */
@Component
class HealthParts {

    private final HealthCounts counts;
    private final HealthWindow window;
    private final HealthNames names;

    HealthParts(HealthCounts counts, HealthWindow window, HealthNames names) {
        this.counts = counts;
        this.window = window;
        this.names = names;
    }

    /** Whose work is counted, what of it, and as of when. */
    record Asked(Oversight oversight, HealthFilter filter, Moment at) {

        Condition condition() {
            return Condition.of(oversight, filter);
        }
    }

    HealthReport.Totals totals(Asked asked) {
        Load open = counts.open(asked.condition(), asked.at());
        Done done = counts.done(inPeriod(asked));
        return new HealthReport.Totals(open.open(), open.overdue(), open.dueSoon(), open.free(), done.done(), done.onTime());
    }

    List<HealthReport.PersonLoad> people(Asked asked) {
        Map<String, Load> loads =
                counts.byPerson(asked.condition(), asked.at()).stream().collect(Collectors.toMap(Load::key, Function.identity()));
        Map<String, Done> doings = counts.doneByPerson(inPeriod(asked)).stream().collect(Collectors.toMap(Done::person, Function.identity()));
        TreeSet<String> everybody = new TreeSet<>(loads.keySet());
        everybody.addAll(doings.keySet());
        return everybody.stream()
                .map(person -> {
                    Load load = Objects.requireNonNullElse(loads.get(person), new Load(person, 0, 0, 0, 0));
                    Done doing = Objects.requireNonNullElse(doings.get(person), new Done(person, 0, 0));
                    return new HealthReport.PersonLoad(
                            person, names.person(person), load.open(), load.overdue(), load.dueSoon(), doing.done(), doing.onTime());
                })
                .sorted(Comparator.comparingLong(HealthReport.PersonLoad::overdue)
                        .thenComparingLong(HealthReport.PersonLoad::open)
                        .reversed()
                        .thenComparing(HealthReport.PersonLoad::name))
                .toList();
    }

    List<HealthReport.GroupLoad> groups(Asked asked) {
        Function<String, String> nameOf = names.groups();
        return counts.byGroup(asked.condition(), asked.at()).stream()
                .map(load -> new HealthReport.GroupLoad(
                        load.key(), nameOf.apply(load.key()), load.open(), load.free(), load.open() - load.free(), load.overdue(), load.dueSoon()))
                .sorted(Comparator.comparingLong(HealthReport.GroupLoad::overdue)
                        .thenComparingLong(HealthReport.GroupLoad::open)
                        .reversed()
                        .thenComparing(HealthReport.GroupLoad::name))
                .toList();
    }

    List<HealthReport.AgeCount> ages(Asked asked) {
        List<Bracket<Age>> brackets = window.ages();
        Map<Age, HealthReport.AgeCount> found = counts.byAge(asked.condition(), asked.at(), brackets).stream()
                .collect(Collectors.toMap(HealthReport.AgeCount::age, Function.identity()));
        return brackets.stream()
                .map(bracket -> Objects.requireNonNullElse(found.get(bracket.of()), new HealthReport.AgeCount(bracket.of(), 0, 0)))
                .toList();
    }

    List<HealthReport.Waiting> waiting(Asked asked) {
        Map<String, String> processes = names.processes();
        return counts.bySteps(asked.condition(), asked.at()).stream()
                .map(step -> new HealthReport.Waiting(
                        step.step(),
                        step.name(),
                        processes.getOrDefault(step.step().process(), step.step().process()),
                        step.open(),
                        step.free(),
                        step.overdue(),
                        step.oldest(),
                        window.ageOf(step.median()),
                        window.ageOf(step.oldest())))
                .sorted(Comparator.comparingLong(HealthReport.Waiting::open)
                        .thenComparingInt(HealthReport.Waiting::medianAge)
                        .reversed()
                        .thenComparing(HealthReport.Waiting::name))
                .toList();
    }

    List<HealthReport.StepTime> times(Asked asked) {
        Map<String, String> processes = names.processes();
        return counts.timesOfSteps(inPeriod(asked)).stream()
                .map(step -> new HealthReport.StepTime(
                        step.step(),
                        step.name(),
                        processes.getOrDefault(step.step().process(), step.step().process()),
                        step.done(),
                        step.onTime(),
                        step.working(),
                        step.calendar()))
                .sorted(Comparator.comparing((HealthReport.StepTime step) -> step.calendar().p85())
                        .reversed()
                        .thenComparing(HealthReport.StepTime::name))
                .toList();
    }

    /** How many were open when a week ended is reckoned back from now: what came up since was not there yet, what ended since still was. */
    List<HealthReport.Week> weeks(Asked asked) {
        List<Bracket<LocalDate>> latestFirst = window.weeks();
        HealthWindow.Range shown = new HealthWindow.Range(latestFirst.getLast().from(), null);
        Map<LocalDate, Long> cameUp = counts.cameUp(asked.condition().within("t.created_at", shown), latestFirst);
        Map<LocalDate, Ended> ended = counts.ended(asked.condition().within("t.ended_at", shown), latestFirst);
        long open = counts.open(asked.condition(), asked.at()).open();
        List<HealthReport.Week> weeks = new ArrayList<>();
        for (Bracket<LocalDate> week : latestFirst) {
            long up = cameUp.getOrDefault(week.of(), 0L);
            Ended end = ended.getOrDefault(week.of(), Ended.NOTHING);
            weeks.addFirst(new HealthReport.Week(week.of(), up, end.onTime(), end.late(), open));
            open += end.ended() - up;
        }
        return List.copyOf(weeks);
    }

    private Condition inPeriod(Asked asked) {
        return asked.condition().within("t.ended_at", window.period(asked.filter().period()));
    }
}

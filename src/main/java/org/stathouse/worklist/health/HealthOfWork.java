package org.stathouse.worklist.health;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.worklist.health.HealthCounts.Bracket;
import org.stathouse.worklist.health.HealthCounts.Done;
import org.stathouse.worklist.health.HealthCounts.Ended;
import org.stathouse.worklist.health.HealthCounts.Load;
import org.stathouse.worklist.health.HealthCounts.Moment;

/**
 * How the work stands that the signed-in person oversees: load, ageing, waiting, cycle times, on-time rate and trend, and the tasks
 * behind each figure. Who oversees nothing is refused.
 */
@Service
@Transactional(readOnly = true)
public class HealthOfWork {

    private final HealthCounts counts;
    private final TasksBehind tasks;
    private final OversightPolicy policy;
    private final HealthWindow window;
    private final HealthNames names;
    private final CurrentActor currentActor;
    private final Clock clock;

    HealthOfWork(
            HealthCounts counts,
            TasksBehind tasks,
            OversightPolicy policy,
            HealthWindow window,
            HealthNames names,
            CurrentActor currentActor,
            Clock clock) {
        this.counts = counts;
        this.tasks = tasks;
        this.policy = policy;
        this.window = window;
        this.names = names;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    /** Whether the signed-in person oversees any work. */
    public boolean isForMe() {
        return !policy.of(currentActor.get()).isNone();
    }

    /** All figures. */
    public HealthReport report(HealthFilter filter) {
        Oversight oversight = oversight();
        Moment now = moment();
        LocalDate since = window.since(filter.period());
        List<Done> done = counts.doneByPerson(inPeriod(oversight, filter));
        Load open = counts.open(Condition.of(oversight, filter), now);
        return new HealthReport(
                clock.instant(),
                since,
                totals(open, done),
                people(counts.byPerson(Condition.of(oversight, filter), now), done),
                groups(counts.byGroup(Condition.of(oversight, filter), now)),
                ages(oversight, filter, now),
                waiting(counts.bySteps(Condition.of(oversight, filter), now)),
                times(counts.timesOfSteps(inPeriod(oversight, filter))),
                weeks(oversight, filter, open.open()));
    }

    /** One of the report's tables as a CSV file. */
    public byte[] csv(HealthTable table, HealthFilter filter) {
        return table.write(report(filter));
    }

    /** The tasks behind a figure, the oldest first, from the cursor of the page before. */
    public Slice<TaskBehind> behind(WorkSelection selection, @Nullable String after, int limit) {
        return tasks.page(currentActor.get(), oversight(), selection, moment(), after, limit);
    }

    /** What the tasks behind a figure have in common, in words: "Dana Cole · Status report · week of Feb 22, 2027". */
    public String describe(WorkSelection selection) {
        return names.describe(selection, window.since(selection.filter().period()));
    }

    /** What the figures can be narrowed to. */
    public HealthChoices choices() {
        oversight();
        return names.choices();
    }

    private Oversight oversight() {
        Oversight oversight = policy.of(currentActor.get());
        if (oversight.isNone()) {
            throw new NotPermitted(Fault.of("worklist.overseesNothing"));
        }
        return oversight;
    }

    private Moment moment() {
        return new Moment(Timestamp.from(clock.instant()), window.soon());
    }

    private Condition inPeriod(Oversight oversight, HealthFilter filter) {
        return Condition.of(oversight, filter).within("t.ended_at", window.period(filter.period()));
    }

    private static HealthReport.Totals totals(Load open, List<Done> done) {
        return new HealthReport.Totals(
                open.open(),
                open.overdue(),
                open.dueSoon(),
                open.free(),
                done.stream().mapToLong(Done::done).sum(),
                done.stream().mapToLong(Done::onTime).sum());
    }

    private List<HealthReport.PersonLoad> people(List<Load> open, List<Done> done) {
        Map<String, Load> loads = open.stream().collect(Collectors.toMap(Load::key, Function.identity()));
        Map<String, Done> doings = done.stream().collect(Collectors.toMap(Done::person, Function.identity()));
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

    private List<HealthReport.GroupLoad> groups(List<Load> loads) {
        Function<String, String> nameOf = names.groups();
        return loads.stream()
                .map(load -> new HealthReport.GroupLoad(
                        load.key(), nameOf.apply(load.key()), load.open(), load.free(), load.open() - load.free(), load.overdue(), load.dueSoon()))
                .sorted(Comparator.comparingLong(HealthReport.GroupLoad::overdue)
                        .thenComparingLong(HealthReport.GroupLoad::open)
                        .reversed()
                        .thenComparing(HealthReport.GroupLoad::name))
                .toList();
    }

    private List<HealthReport.AgeCount> ages(Oversight oversight, HealthFilter filter, Moment now) {
        List<Bracket<Age>> brackets = window.ages();
        Map<Age, HealthReport.AgeCount> found = counts.byAge(Condition.of(oversight, filter), now, brackets).stream()
                .collect(Collectors.toMap(HealthReport.AgeCount::age, Function.identity()));
        return brackets.stream()
                .map(bracket -> Objects.requireNonNullElse(found.get(bracket.of()), new HealthReport.AgeCount(bracket.of(), 0, 0)))
                .toList();
    }

    private List<HealthReport.Waiting> waiting(List<HealthCounts.Open> steps) {
        Map<String, String> processes = names.processes();
        return steps.stream()
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

    private List<HealthReport.StepTime> times(List<HealthCounts.Taken> steps) {
        Map<String, String> processes = names.processes();
        return steps.stream()
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
    private List<HealthReport.Week> weeks(Oversight oversight, HealthFilter filter, long openNow) {
        List<Bracket<LocalDate>> latestFirst = window.weeks();
        HealthWindow.Range shown = new HealthWindow.Range(latestFirst.getLast().from(), null);
        Map<LocalDate, Long> cameUp = counts.cameUp(Condition.of(oversight, filter).within("t.created_at", shown), latestFirst);
        Map<LocalDate, Ended> ended = counts.ended(Condition.of(oversight, filter).within("t.ended_at", shown), latestFirst);
        long open = openNow;
        List<HealthReport.Week> weeks = new ArrayList<>();
        for (Bracket<LocalDate> week : latestFirst) {
            long up = cameUp.getOrDefault(week.of(), 0L);
            Ended end = ended.getOrDefault(week.of(), Ended.NOTHING);
            weeks.addFirst(new HealthReport.Week(week.of(), up, end.onTime(), end.late(), open));
            open += end.ended() - up;
        }
        return List.copyOf(weeks);
    }
}

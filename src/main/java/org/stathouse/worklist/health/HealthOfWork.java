package org.stathouse.worklist.health;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.worklist.health.HealthCounts.Moment;
import org.stathouse.worklist.health.HealthParts.Asked;

/**
 * How the work stands that the signed-in person oversees: load, ageing, waiting, cycle times, on-time rate and trend, together or part by
 * part, and the tasks behind each figure. Who oversees nothing is refused.
 */
@Service
@Transactional(readOnly = true)
public class HealthOfWork {

    private final HealthParts parts;
    private final TasksBehind tasks;
    private final OversightPolicy policy;
    private final HealthWindow window;
    private final HealthNames names;
    private final CurrentActor currentActor;
    private final Clock clock;

    HealthOfWork(
            HealthParts parts,
            TasksBehind tasks,
            OversightPolicy policy,
            HealthWindow window,
            HealthNames names,
            CurrentActor currentActor,
            Clock clock) {
        this.parts = parts;
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
        Asked asked = asked(filter);
        return new HealthReport(
                clock.instant(),
                since(filter.period()),
                parts.totals(asked),
                parts.people(asked),
                parts.groups(asked),
                parts.ages(asked),
                parts.waiting(asked),
                parts.times(asked),
                parts.weeks(asked));
    }

    /** The work as a whole. */
    public HealthReport.Totals totals(HealthFilter filter) {
        return parts.totals(asked(filter));
    }

    /** Who has open tasks or has done some in the period, the most overdue first. */
    public List<HealthReport.PersonLoad> people(HealthFilter filter) {
        return parts.people(asked(filter));
    }

    /** Who is asked for open tasks, the most overdue first. */
    public List<HealthReport.GroupLoad> groups(HealthFilter filter) {
        return parts.groups(asked(filter));
    }

    /** How old the open tasks are, the youngest first; every age is there. */
    public List<HealthReport.AgeCount> ages(HealthFilter filter) {
        return parts.ages(asked(filter));
    }

    /** Where cases wait, the step with the most open tasks first. */
    public List<HealthReport.Waiting> waiting(HealthFilter filter) {
        return parts.waiting(asked(filter));
    }

    /** How long each step took in the period, the slowest first. */
    public List<HealthReport.StepTime> times(HealthFilter filter) {
        return parts.times(asked(filter));
    }

    /** The last twelve weeks, the running one last, whatever the period. */
    public List<HealthReport.Week> weeks(HealthFilter filter) {
        return parts.weeks(asked(filter));
    }

    /** Where a period of ended tasks begins, in the City's time zone. */
    public LocalDate since(HealthFilter.Period period) {
        return window.since(period);
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

    private Asked asked(HealthFilter filter) {
        return new Asked(oversight(), filter, moment());
    }

    private Moment moment() {
        return new Moment(Timestamp.from(clock.instant()), window.soon());
    }
}

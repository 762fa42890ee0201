package org.stathouse.worklist.health;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The tasks behind one figure; what is none is not asked for.
 *
 * @param person user name of who has the open tasks, or who has done the others
 * @param group key of a candidate group of open tasks: {@code TMO}
 * @param element the id of a user task in the diagram of the filter's process: {@code UserTask_ScoreProposal}
 * @param week the Monday of a week in the City's time zone, instead of the filter's period
 */
public record WorkSelection(
        HealthFilter filter,
        Figure figure,
        @Nullable String person,
        @Nullable String group,
        @Nullable String element,
        @Nullable Age age,
        @Nullable LocalDate week) {

    /** All that a figure counts. */
    public static WorkSelection of(HealthFilter filter, Figure figure) {
        return new WorkSelection(filter, figure, null, null, null, null, null);
    }

    /** Only what one person has or has done. */
    public WorkSelection ofPerson(String username) {
        return new WorkSelection(filter, figure, username, group, element, age, week);
    }

    /** Only what one group is asked for. */
    public WorkSelection ofGroup(String key) {
        return new WorkSelection(filter, figure, person, key, element, age, week);
    }

    /** Only one step of a process. */
    public WorkSelection atStep(Step step) {
        HealthFilter ofProcess = new HealthFilter(step.process(), filter.pillar(), filter.agency(), filter.period());
        return new WorkSelection(ofProcess, figure, person, group, step.element(), age, week);
    }

    /** Only open tasks of one age. */
    public WorkSelection aged(Age other) {
        return new WorkSelection(filter, figure, person, group, element, other, week);
    }

    /** Only one week. */
    public WorkSelection inWeek(LocalDate monday) {
        return new WorkSelection(filter, figure, person, group, element, age, monday);
    }
}

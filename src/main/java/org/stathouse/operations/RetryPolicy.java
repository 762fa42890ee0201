package org.stathouse.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.workflow.operating.JobState;
import org.stathouse.workflow.operating.JobView;

/** When failed jobs may be tried again. */
final class RetryPolicy {

    /** The most jobs that one order names. */
    static final int MOST = 1000;

    /** The farthest that a retry is put off, in calendar days: an outage ends, and what waits longer is forgotten. */
    static final int MOST_DAYS = 30;

    /** What can be tried again: it has failed. A timer that waits for its time is a deadline, which nobody moves by hand. */
    static final Set<JobState> FAILED = Set.of(JobState.STOPPED, JobState.FAILING);

    static final Rule<Asked> SOME_JOB = Rule.refuse(asked -> asked.jobs() == 0, () -> Fault.at("jobs", "operations.chooseJobs"));

    static final Rule<Asked> NOT_TOO_MANY = Rule.refuse(asked -> asked.jobs() > MOST, () -> Fault.at("jobs", "operations.tooManyJobs", MOST));

    static final Rule<Asked> NOT_IN_THE_PAST = Rule.refuse(
            asked -> asked.due() != null && asked.due().isBefore(asked.now()), () -> Fault.at("due", "operations.dueInPast"));

    static final Rule<Asked> NOT_TOO_LATE = Rule.refuse(
            asked -> asked.due() != null && asked.due().isAfter(asked.now().plus(Duration.ofDays(MOST_DAYS))),
            () -> Fault.at("due", "operations.dueTooLate", MOST_DAYS));

    private RetryPolicy() {}

    /** @param due none for at once */
    record Asked(int jobs, @Nullable Instant due, Instant now) {}

    static List<Fault> faults(Asked asked) {
        return new ArrayList<>(Rule.faults(List.of(SOME_JOB, NOT_TOO_MANY, NOT_IN_THE_PAST, NOT_TOO_LATE), asked));
    }

    static boolean mayBeTried(JobView job) {
        return FAILED.contains(job.state());
    }
}

package org.stathouse.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.workflow.operating.JobFilter;
import org.stathouse.workflow.operating.JobState;
import org.stathouse.workflow.operating.JobView;
import org.stathouse.workflow.operating.ProcessJobs;
import org.stathouse.worklist.CasePages;

/**
 * The engine's jobs and what became of them, for administrators: those that failed for good (incidents) and wait for an operator, those that
 * are tried again by themselves, and those that wait for their time. Every method throws {@link org.stathouse.shared.NotPermitted} for
 * anybody else.
 */
@Service
@Transactional
public class Incidents {

    private final ProcessJobs jobs;
    private final CasePages cases;
    private final OperatorRights rights;
    private final OperatorJournal journal;
    private final Clock clock;

    Incidents(ProcessJobs jobs, CasePages cases, OperatorRights rights, OperatorJournal journal, Clock clock) {
        this.jobs = jobs;
        this.cases = cases;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * How the jobs stand.
     *
     * @param byState how many stand in each state; a state without any is left out
     * @param oldestDue when the one that has been due longest was to be done; none where none waits
     */
    public record Overview(Map<JobState, Long> byState, @Nullable Instant oldestDue) {}

    /**
     * What a retry of all that match came to.
     *
     * @param retried how many are tried again
     * @param more whether some are left, since one order takes at most a thousand
     */
    public record Retried(int retried, boolean more) {}

    /** A page of jobs, the newest first by when they stopped, last failed or were made. */
    @Transactional(readOnly = true)
    public Slice<Linked<JobView>> page(JobFilter filter, @Nullable String after, int limit) {
        rights.require();
        Slice<JobView> page = jobs.page(filter, after, limit);
        return new Slice<>(page.items().stream().map(this::linked).toList(), page.next());
    }

    /** @throws NotFound if there is no such job, or it is done */
    @Transactional(readOnly = true)
    public Linked<JobView> get(String id) {
        rights.require();
        return linked(jobs.find(id).orElseThrow(() -> new NotFound("job " + id)));
    }

    /** Where in the program the last attempt failed; nothing where none has. */
    @Transactional(readOnly = true)
    public Optional<String> stackTrace(String id) {
        rights.require();
        return jobs.stackTrace(id);
    }

    /** How the jobs of all processes stand. */
    @Transactional(readOnly = true)
    public Overview overview() {
        rights.require();
        return new Overview(jobs.counts(), jobs.oldestDue().orElse(null));
    }

    /**
     * Has failed jobs tried once more, all or none of them.
     *
     * @param due when; none for at once
     * @throws BusinessRuleViolation if none or too many are named, or the time does not do
     * @throws Conflict if one of them is done or was tried again meanwhile
     */
    public void retry(Collection<String> ids, @Nullable Instant due) {
        rights.require();
        Set<String> once = new LinkedHashSet<>(ids);
        BusinessRuleViolation.throwIfAny(RetryPolicy.faults(new RetryPolicy.Asked(once.size(), due, clock.instant())));
        retryAll(once.stream().map(this::failed).toList(), due);
    }

    /**
     * Has the failed jobs that match tried once more, the newest first and at most a thousand.
     *
     * @param due when; none for at once
     * @throws BusinessRuleViolation if none matches, or the time does not do
     */
    public Retried retryMatching(JobFilter filter, @Nullable Instant due) {
        rights.require();
        Set<JobState> states = filter.states().isEmpty() ? RetryPolicy.FAILED : filter.states();
        JobFilter failed = new JobFilter(states, filter.processKey(), filter.process(), filter.words());
        List<JobView> found = Stream.iterate(
                        Optional.of(jobs.page(failed, null, RetryPolicy.MOST)),
                        Optional::isPresent,
                        page -> page.map(Slice::next).map(next -> jobs.page(failed, next, RetryPolicy.MOST)))
                .flatMap(page -> page.orElseThrow().items().stream())
                .filter(RetryPolicy::mayBeTried)
                .limit(RetryPolicy.MOST + 1L)
                .toList();
        List<JobView> taken = found.subList(0, Math.min(found.size(), RetryPolicy.MOST));
        BusinessRuleViolation.throwIfAny(RetryPolicy.faults(new RetryPolicy.Asked(taken.size(), due, clock.instant())));
        retryAll(taken, due);
        return new Retried(taken.size(), found.size() > taken.size());
    }

    private JobView failed(String id) {
        return jobs.find(id)
                .filter(RetryPolicy::mayBeTried)
                .orElseThrow(() -> new Conflict(Fault.of("operations.nothingFailed")));
    }

    private void retryAll(List<JobView> failed, @Nullable Instant due) {
        Instant when = due == null ? clock.instant() : due;
        jobs.retry(failed.stream().map(JobView::id).toList(), when);
        failed.forEach(job -> journal.record(
                job.subject(),
                "job.retried",
                "The step “" + job.step() + "”, which had failed, is tried again.",
                Map.of("attemptsLeft", job.attemptsLeft()),
                Map.of("attemptsLeft", 1, "due", when.toString(), "process", job.process())));
    }

    private Linked<JobView> linked(JobView job) {
        return new Linked<>(job, cases.link(job.subject()).orElse(null));
    }
}

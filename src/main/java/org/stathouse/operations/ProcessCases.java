package org.stathouse.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.workflow.CaseDiagram;
import org.stathouse.workflow.operating.JobFilter;
import org.stathouse.workflow.operating.JobView;
import org.stathouse.workflow.operating.ProcessJobs;
import org.stathouse.workflow.operating.ProcessVariable;
import org.stathouse.workflow.operating.RunningCase;
import org.stathouse.workflow.operating.RunningCaseFilter;
import org.stathouse.workflow.operating.RunningCases;
import org.stathouse.worklist.CasePages;

/**
 * The running processes of cases for administrators, one by one: where each stands, its variables and jobs. Every method throws
 * {@link org.stathouse.shared.NotPermitted} for anybody else and {@link NotFound} for a process that runs no more.
 */
@Service
@Transactional
public class ProcessCases {

    /** The most jobs that the view of one process shows: more than any process has. */
    private static final int MOST_JOBS = 200;

    private static final String SUSPENDED = "suspended";

    private final RunningCases running;
    private final ProcessJobs jobs;
    private final CasePages cases;
    private final OperatorRights rights;
    private final OperatorJournal journal;

    ProcessCases(RunningCases running, ProcessJobs jobs, CasePages cases, OperatorRights rights, OperatorJournal journal) {
        this.running = running;
        this.jobs = jobs;
        this.cases = cases;
        this.rights = rights;
        this.journal = journal;
    }

    /** All of one running process. */
    public record Detail(Linked<RunningCase> running, List<ProcessVariable> variables, List<JobView> jobs) {

        public Detail {
            variables = List.copyOf(variables);
            jobs = List.copyOf(jobs);
        }
    }

    /** A page of running processes, the oldest first. */
    @Transactional(readOnly = true)
    public Slice<Linked<RunningCase>> page(RunningCaseFilter filter, @Nullable String after, int limit) {
        rights.require();
        Slice<RunningCase> page = running.page(filter, after, limit);
        return new Slice<>(page.items().stream().map(this::linked).toList(), page.next());
    }

    /** One running process with its variables and jobs. */
    @Transactional(readOnly = true)
    public Detail get(String process) {
        rights.require();
        RunningCase found = require(process);
        List<JobView> waiting = jobs.page(JobFilter.of(process), null, MOST_JOBS).items();
        return new Detail(linked(found), running.variables(process), waiting);
    }

    /** The diagram with where the process stands. */
    @Transactional(readOnly = true)
    public CaseDiagram diagram(String process) {
        rights.require();
        require(process);
        return running.diagram(process);
    }

    /**
     * Sets a variable that may be set by hand. What was there before and what is there now stand in the case's history.
     *
     * @param before the value that the administrator saw
     * @throws BusinessRuleViolation at {@code value} if it is none of its kind or must not be set; at {@code reason} if
     *     there is none
     * @throws Conflict if it holds another value meanwhile
     */
    public void set(String process, String variable, String before, String value, @Nullable String reason) {
        rights.require();
        RunningCase found = require(process);
        List<Fault> faults = new ArrayList<>(OperatorJournal.against(reason));
        try {
            running.set(process, variable, before, value);
        } catch (BusinessRuleViolation refused) {
            faults.addAll(refused.faults());
        }
        BusinessRuleViolation.throwIfAny(faults);
        String why = OperatorJournal.reason(reason);
        journal.record(
                found.subject(),
                "process.variable-set",
                "Set “" + variable + "” of the process “" + found.processName() + "” by hand: " + why,
                Map.of(variable, before),
                Map.of(variable, value.strip(), "process", process, "reason", why));
    }

    /**
     * Lets one process stand still.
     *
     * @throws Conflict if it is suspended already
     */
    public void suspend(String process, @Nullable String reason) {
        rights.require();
        RunningCase found = require(process, false);
        running.suspend(process);
        record(found, true, "The case stands still: ", OperatorJournal.reason(reason));
    }

    /**
     * Lets one process go on; timers that fell due meanwhile fire at once.
     *
     * @throws Conflict if it is not suspended any more
     */
    public void activate(String process, @Nullable String reason) {
        rights.require();
        RunningCase found = require(process, true);
        running.activate(process);
        record(found, false, "The case goes on: ", OperatorJournal.reason(reason));
    }

    private void record(RunningCase about, boolean suspended, String what, String reason) {
        journal.record(
                about.subject(),
                suspended ? "process.suspended" : "process.activated",
                what + reason,
                Map.of(SUSPENDED, !suspended),
                Map.of(SUSPENDED, suspended, "process", about.process(), "reason", reason));
    }

    private RunningCase require(String process, boolean suspended) {
        RunningCase found = require(process);
        if (found.suspended() != suspended) {
            throw new Conflict(Fault.of(suspended ? "operations.caseNotSuspended" : "operations.caseAlreadySuspended"));
        }
        return found;
    }

    private RunningCase require(String process) {
        return running.find(process).orElseThrow(() -> new NotFound("process " + process));
    }

    private Linked<RunningCase> linked(RunningCase found) {
        return new Linked<>(found, cases.link(found.subject()).orElse(null));
    }
}

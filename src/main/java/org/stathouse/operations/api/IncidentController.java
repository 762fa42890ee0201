package org.stathouse.operations.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.operations.Incidents;
import org.stathouse.operations.Linked;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.workflow.operating.JobFilter;
import org.stathouse.workflow.operating.JobState;
import org.stathouse.workflow.operating.JobView;

/** Failed jobs, and how all jobs stand. */
@RestController
@RequestMapping("/api/v1/operations")
@Tag(name = "Operations", description = "The running processes, for administrators")
class IncidentController {

    private final Incidents incidents;

    IncidentController(Incidents incidents) {
        this.incidents = incidents;
    }

    /** When a failed job is tried again; none for at once. */
    record Retry(@Nullable Instant due) {}

    /** Which failed jobs are tried again, by id, and when. */
    record RetryMany(@Nullable List<String> jobs, @Nullable Instant due) {}

    /** Which failed jobs are tried again, by what they match, and when. */
    record RetryMatching(@Nullable Set<JobState> states, @Nullable String process, @Nullable String words, @Nullable Instant due) {}

    @GetMapping("/incidents")
    @Operation(
            summary = "Lists failed jobs, the newest first",
            description = "Without a state: those that stopped and those that are tried again by themselves.")
    Slice<Linked<JobView>> incidents(
            @RequestParam(defaultValue = "STOPPED,FAILING") Set<JobState> state,
            @RequestParam(required = false) @Nullable String process,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return incidents.page(new JobFilter(state, process, null, words), after, limit);
    }

    @GetMapping("/incidents/{id}")
    @Operation(summary = "One job with its cause, step and case")
    Linked<JobView> incident(@PathVariable String id) {
        return incidents.get(id);
    }

    @GetMapping(path = "/incidents/{id}/stack-trace", produces = MediaType.TEXT_PLAIN_VALUE)
    @Operation(summary = "Where in the program the last attempt failed")
    String stackTrace(@PathVariable String id) {
        return incidents.stackTrace(id).orElseThrow(() -> new NotFound("stack trace of job " + id));
    }

    @PostMapping("/incidents/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Has a failed job tried once more", description = "409 if it is done or was tried again meanwhile.")
    void retry(@PathVariable String id, @RequestBody(required = false) @Nullable Retry retry) {
        incidents.retry(List.of(id), retry == null ? null : retry.due());
    }

    @PostMapping("/incidents/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Has several failed jobs tried once more, all or none of them")
    void retryMany(@RequestBody RetryMany retry) {
        incidents.retry(retry.jobs() == null ? List.of() : retry.jobs(), retry.due());
    }

    @PostMapping("/incidents/retry-matching")
    @Operation(summary = "Has the failed jobs that match tried once more, at most a thousand; says whether some are left")
    Incidents.Retried retryMatching(@RequestBody RetryMatching retry) {
        Set<JobState> states = retry.states() == null ? Set.of() : retry.states();
        return incidents.retryMatching(new JobFilter(states, retry.process(), null, retry.words()), retry.due());
    }

    @GetMapping("/jobs")
    @Operation(summary = "How many jobs stand in each state, and since when the one that has been due longest waits")
    Incidents.Overview jobs() {
        return incidents.overview();
    }
}

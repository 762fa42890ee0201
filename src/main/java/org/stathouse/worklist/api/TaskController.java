package org.stathouse.worklist.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.worklist.FollowUps;
import org.stathouse.worklist.TaskCount;
import org.stathouse.worklist.TaskDesk;
import org.stathouse.worklist.TaskFilter;
import org.stathouse.worklist.TaskRow;
import org.stathouse.worklist.TaskView;
import org.stathouse.worklist.filter.TaskCounts;
import org.stathouse.worklist.filter.TaskFilterAddress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "Tasks", description = "The signed-in person’s task list")
class TaskController {

    private final TaskDesk desk;
    private final TaskCounts counts;
    private final FollowUps followUps;
    private final ObjectMapper json;

    TaskController(TaskDesk desk, TaskCounts counts, FollowUps followUps, ObjectMapper json) {
        this.desk = desk;
        this.counts = counts;
        this.followUps = followUps;
        this.json = json;
    }

    /** How many open tasks there are by scope, and by the id of a saved filter. */
    record Counts(Map<TaskFilter.Scope, TaskCount> scopes, Map<UUID, TaskCount> filters) {}

    /** Until which day a task is put off. */
    record FollowUp(@Nullable LocalDate day) {}

    /** Whose the task becomes. */
    record Reassignment(String assignee) {}

    /** Somebody who could take the task on. */
    record Candidate(String username, String displayName) {}

    @GetMapping
    @Operation(summary = "A page of open tasks, those due first at the top unless another order is asked for")
    @TaskFilterParameters
    Slice<TaskRow> list(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return desk.page(filter(parameters), after, limit);
    }

    @GetMapping("/count")
    @Operation(summary = "How many open tasks a filter shows, counted up to 1,000")
    @TaskFilterParameters
    TaskCount count(@RequestParam MultiValueMap<String, String> parameters) {
        return counts.of(filter(parameters));
    }

    @GetMapping("/counts")
    @Operation(summary = "How many open tasks each scope and each saved filter shows, counted up to 1,000")
    Counts counts() {
        return new Counts(counts.byScope(), counts.bySavedFilter());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One task, open or ended, with what the person may do to it")
    ResponseEntity<TaskView> view(@PathVariable String id) {
        TaskView task = desk.view(id);
        return ETags.ok(task.task().version(), task);
    }

    @GetMapping("/{id}/candidates")
    @Operation(summary = "Who could take the task on")
    List<Candidate> candidates(@PathVariable String id) {
        return desk.candidates(id).stream()
                .map(person -> new Candidate(person.username(), person.displayName()))
                .toList();
    }

    @PostMapping("/{id}/claim")
    @Operation(summary = "Make the task one’s own", description = "If-Match is optional: a task can be claimed only once anyway.")
    ResponseEntity<TaskView> claim(
            @PathVariable String id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        desk.claim(id, version(ifMatch));
        return view(id);
    }

    @PostMapping("/{id}/release")
    @Operation(summary = "Give the task back to its groups")
    ResponseEntity<TaskView> release(
            @PathVariable String id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        desk.release(id, version(ifMatch));
        return view(id);
    }

    @PostMapping("/{id}/reassign")
    @Operation(summary = "Pass the task on to somebody else")
    ResponseEntity<TaskView> reassign(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @RequestBody Reassignment reassignment) {
        desk.reassign(id, reassignment.assignee(), version(ifMatch));
        return view(id);
    }

    @PostMapping("/{id}/take-back")
    @Operation(summary = "Make a task that one has passed on one’s own again")
    ResponseEntity<TaskView> takeBack(
            @PathVariable String id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        desk.takeBack(id, version(ifMatch));
        return view(id);
    }

    @PostMapping("/{id}/complete")
    @Operation(
            summary = "Complete a task of one’s own",
            description = "The body is the command of the task’s form; its fields depend on the form key.")
    ResponseEntity<TaskView> complete(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @RequestBody JsonNode command,
            HttpServletRequest request) {
        desk.complete(id, version(ifMatch), read(command, desk.commandType(id), request));
        return view(id);
    }

    @PutMapping("/{id}/follow-up")
    @Operation(
            summary = "Put a task off: it stays out of the lists until that working day",
            description = "For who has the task, and for who supervises it.")
    ResponseEntity<TaskView> followUp(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @RequestBody FollowUp followUp) {
        if (followUp.day() == null) {
            throw new BusinessRuleViolation(Fault.at("day", "shared.required"));
        }
        followUps.set(id, followUp.day(), version(ifMatch));
        return view(id);
    }

    @DeleteMapping("/{id}/follow-up")
    @Operation(summary = "Take a task up again that was put off")
    ResponseEntity<TaskView> takeUp(
            @PathVariable String id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        followUps.set(id, null, version(ifMatch));
        return view(id);
    }

    private static TaskFilter filter(MultiValueMap<String, String> parameters) {
        TaskFilterAddress.Reading reading = TaskFilterAddress.read(parameters);
        BusinessRuleViolation.throwIfAny(reading.faults());
        return reading.filter();
    }

    private Object read(JsonNode command, Class<?> type, HttpServletRequest request) {
        try {
            return json.treeToValue(command, type);
        } catch (JacksonException unreadable) {
            throw new HttpMessageNotReadableException("Not a " + type.getSimpleName(), unreadable, new ServletServerHttpRequest(request));
        }
    }

    private static @Nullable Long version(@Nullable IfMatch ifMatch) {
        return ifMatch == null ? null : ifMatch.version();
    }
}

package org.stathouse.worklist.api;

import static org.stathouse.shared.web.RequiredFields.required;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Slice;
import org.stathouse.worklist.bulk.BulkAction;
import org.stathouse.worklist.bulk.BulkChoice;
import org.stathouse.worklist.bulk.BulkRow;
import org.stathouse.worklist.bulk.BulkSelection;
import org.stathouse.worklist.bulk.BulkView;
import org.stathouse.worklist.bulk.BulkWork;
import org.stathouse.worklist.filter.TaskFilterAddress;

@RestController
@RequestMapping("/api/v1/tasks/bulk")
@Tag(name = "Bulk work", description = "The same done to many tasks at once")
class BulkController {

    private final BulkWork bulk;

    BulkController(BulkWork bulk) {
        this.bulk = bulk;
    }

    /** What is to be done. */
    enum Kind { CLAIM, RELEASE, REASSIGN, FOLLOW_UP, REMIND, COMPLETE }

    /**
     * An order, for the tasks with these ids or for all that a filter finds now.
     *
     * @param assignee whom to reassign to, by user name
     * @param day until when to put them off
     * @param formKey with {@code choice}: which tasks to complete in which way, as {@code choices} lists them
     * @param sentence what that way asks for, the same for all
     * @param filter the parameters of the task list, each with its values
     */
    record Order(
            @Nullable Kind action,
            @Nullable String assignee,
            @Nullable LocalDate day,
            @Nullable String formKey,
            @Nullable String choice,
            @Nullable String sentence,
            @Nullable List<String> tasks,
            @Nullable Map<String, List<String>> filter) {}

    @PostMapping
    @Operation(
            summary = "Order the same for many tasks",
            description = "Up to 50 tasks are done before the answer; more are done in the background, and the answer’s location tells how far they are.")
    ResponseEntity<BulkView> order(@RequestBody Order order) {
        List<Fault> faults = new ArrayList<>();
        BulkAction action = action(order, faults);
        BulkSelection selection = selection(order, faults);
        BusinessRuleViolation.throwIfAny(faults);
        return created(bulk.order(Objects.requireNonNull(action), selection));
    }

    @GetMapping
    @Operation(summary = "One’s own orders, the newest first")
    Slice<BulkView> own(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return bulk.own(after, limit);
    }

    @GetMapping("/choices")
    @Operation(summary = "In which ways tasks among these can be completed without opening them")
    List<BulkChoice> choices(@RequestParam List<String> task) {
        return bulk.choices(task);
    }

    @GetMapping("/{id}")
    @Operation(summary = "How far an order is")
    BulkView view(@PathVariable UUID id) {
        return bulk.view(id);
    }

    @GetMapping("/{id}/rows")
    @Operation(summary = "The tasks of an order with what became of each, in their order")
    Slice<BulkRow> rows(
            @PathVariable UUID id,
            @RequestParam(required = false) BulkRow.@Nullable Result result,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return bulk.rows(id, result, after, limit);
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Call off what has not been tried yet")
    BulkView cancel(@PathVariable UUID id) {
        return bulk.cancel(id);
    }

    @PostMapping("/{id}/retry")
    @Operation(summary = "Order the same again for the tasks that it was not done to")
    ResponseEntity<BulkView> retry(@PathVariable UUID id) {
        return created(bulk.retry(id));
    }

    private static ResponseEntity<BulkView> created(BulkView order) {
        return ResponseEntity.created(URI.create("/api/v1/tasks/bulk/" + order.id())).body(order);
    }

    private static @Nullable BulkAction action(Order order, List<Fault> faults) {
        Kind kind = required(order.action(), "action", faults);
        if (kind == null) {
            return null;
        }
        return switch (kind) {
            case CLAIM -> new BulkAction.Claim();
            case RELEASE -> new BulkAction.Release();
            case REMIND -> new BulkAction.Remind();
            case REASSIGN -> {
                String assignee = required(order.assignee(), "assignee", faults);
                yield assignee == null ? null : new BulkAction.Reassign(assignee);
            }
            case FOLLOW_UP -> {
                LocalDate day = required(order.day(), "day", faults);
                yield day == null ? null : new BulkAction.FollowUp(day);
            }
            case COMPLETE -> {
                String formKey = required(order.formKey(), "formKey", faults);
                String choice = required(order.choice(), "choice", faults);
                yield formKey == null || choice == null ? null : new BulkAction.Complete(formKey, choice, order.sentence());
            }
        };
    }

    /** Exactly one of ids and filter. */
    private static BulkSelection selection(Order order, List<Fault> faults) {
        Map<String, List<String>> filter = order.filter();
        List<String> tasks = order.tasks();
        if ((filter == null) == (tasks == null)) {
            faults.add(Fault.at("tasks", "worklist.bulk.tasksOrFilter"));
        }
        if (filter == null) {
            return new BulkSelection.Chosen(tasks == null ? List.of() : tasks);
        }
        TaskFilterAddress.Reading reading = TaskFilterAddress.read(filter);
        faults.addAll(reading.faults());
        return new BulkSelection.Matching(reading.filter());
    }
}

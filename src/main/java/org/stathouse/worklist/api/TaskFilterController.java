package org.stathouse.worklist.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.worklist.filter.FilterChoices;
import org.stathouse.worklist.filter.FilterText;
import org.stathouse.worklist.filter.SavedFilter;
import org.stathouse.worklist.filter.SavedFilters;
import org.stathouse.worklist.filter.TaskFilterAddress;
import org.stathouse.worklist.filter.TaskFilterChoices;

/** The saved filters of the task list. A filter is written as the query of {@code GET /tasks}: {@code show=all&due=overdue}. */
@RestController
@RequestMapping("/api/v1/tasks/filters")
@Tag(name = "Tasks")
class TaskFilterController {

    private final SavedFilters filters;
    private final TaskFilterChoices choices;

    TaskFilterController(SavedFilters filters, TaskFilterChoices choices) {
        this.filters = filters;
        this.choices = choices;
    }

    /** A filter to save; {@code sharedWith} is a role whose holders see it too. */
    record Text(@Nullable String name, @Nullable String filter, @Nullable Role sharedWith) {}

    /** A saved filter; {@code mine} lets one change it, {@code start} means that the product opens with it. */
    record Answer(
            UUID id, String name, String filter, @Nullable Role sharedWith, String owner, String ownerName, boolean mine, boolean start, long version) {

        static Answer of(SavedFilter saved) {
            return new Answer(
                    saved.id(),
                    saved.name(),
                    TaskFilterAddress.text(saved.filter()),
                    saved.sharedWith(),
                    saved.owner(),
                    saved.ownerName(),
                    saved.mine(),
                    saved.start(),
                    saved.version());
        }
    }

    /** Which filter the product opens with; none for one's open tasks. */
    record Start(@Nullable UUID id) {}

    @GetMapping
    @Operation(summary = "One’s own filters and those shared with a role of one’s own, in one’s own order")
    List<Answer> list() {
        return filters.all().stream().map(Answer::of).toList();
    }

    @GetMapping("/choices")
    @Operation(summary = "What there is to filter by: processes, case types, pillars, agencies, Stats, people")
    FilterChoices choices() {
        return choices.all();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One filter")
    ResponseEntity<Answer> one(@PathVariable UUID id) {
        return ok(filters.get(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Save a filter under a name", description = "The filter is written as the query of GET /tasks: show=all&due=overdue.")
    ResponseEntity<Answer> save(@RequestBody Text text) {
        SavedFilter saved = filters.save(read(text));
        return ETags.created(URI.create("/api/v1/tasks/filters/" + saved.id()), saved.version(), Answer.of(saved));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Change a filter of one’s own: its name, what it filters, with whom it is shared")
    ResponseEntity<Answer> change(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Text text) {
        return ok(filters.change(id, ifMatch.version(), read(text)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a filter of one’s own, for all with whom it is shared")
    void delete(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        filters.delete(id, ifMatch.version());
    }

    @PutMapping("/order")
    @Operation(summary = "Put one’s list of filters in another order")
    List<Answer> order(@RequestBody List<UUID> ids) {
        filters.order(ids);
        return list();
    }

    @PutMapping("/start")
    @Operation(summary = "Choose the filter that the product opens with, or none")
    List<Answer> start(@RequestBody Start start) {
        filters.startWith(start.id());
        return list();
    }

    private static FilterText read(Text text) {
        TaskFilterAddress.Reading reading =
                TaskFilterAddress.read(TaskFilterAddress.parameters(Objects.requireNonNullElse(text.filter(), "")));
        BusinessRuleViolation.throwIfAny(reading.faults());
        return new FilterText(Objects.requireNonNullElse(text.name(), ""), reading.filter(), text.sharedWith());
    }

    private static ResponseEntity<Answer> ok(SavedFilter saved) {
        return ETags.ok(saved.version(), Answer.of(saved));
    }
}

package org.stathouse.operations.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.operations.Linked;
import org.stathouse.operations.ProcessCases;
import org.stathouse.operations.ProcessVersions;
import org.stathouse.shared.Slice;
import org.stathouse.workflow.operating.DefinitionVersion;
import org.stathouse.workflow.operating.ProcessHeat;
import org.stathouse.workflow.operating.RunningCase;
import org.stathouse.workflow.operating.RunningCaseFilter;

/** The versions of the processes: what runs on them and where, and their suspension. */
@RestController
@RequestMapping("/api/v1/operations/definitions")
@Tag(name = "Operations")
class DefinitionController {

    private final ProcessVersions versions;
    private final ProcessCases cases;

    DefinitionController(ProcessVersions versions, ProcessCases cases) {
        this.versions = versions;
        this.cases = cases;
    }

    /** Whether the running cases are meant as well, and why. */
    record Suspension(boolean withCases, @Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Lists all versions of all processes, by name and the newest version first")
    List<DefinitionVersion> all() {
        return versions.all();
    }

    @GetMapping("/{key}/{version}")
    @Operation(summary = "The diagram of a version with how many cases stand at each element")
    ProcessHeat heat(@PathVariable String key, @PathVariable int version) {
        return versions.heat(key, version);
    }

    @GetMapping("/{key}/{version}/cases")
    @Operation(summary = "Lists the cases that run on a version, the oldest first", description = "With an element: only those that stand there.")
    Slice<Linked<RunningCase>> cases(
            @PathVariable String key,
            @PathVariable int version,
            @RequestParam(required = false) @Nullable String element,
            @RequestParam(required = false) @Nullable Boolean suspended,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return cases.page(new RunningCaseFilter(key, version, element, suspended, null), after, limit);
    }

    @PostMapping("/{key}/{version}/suspend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lets no case start on a version, and running ones stand still if so asked", description = "409 if it is suspended already.")
    void suspend(@PathVariable String key, @PathVariable int version, @RequestBody Suspension suspension) {
        versions.suspend(key, version, suspension.withCases(), suspension.reason());
    }

    @PostMapping("/{key}/{version}/activate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a suspension back", description = "409 if it is not suspended any more.")
    void activate(@PathVariable String key, @PathVariable int version, @RequestBody Suspension suspension) {
        versions.activate(key, version, suspension.withCases(), suspension.reason());
    }
}

package org.stathouse.operations.api;

import static org.stathouse.shared.web.RequiredFields.required;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.operations.Linked;
import org.stathouse.operations.ProcessCases;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Slice;
import org.stathouse.workflow.CaseDiagram;
import org.stathouse.workflow.operating.RunningCase;
import org.stathouse.workflow.operating.RunningCaseFilter;

/** Running processes, one by one. */
@RestController
@RequestMapping("/api/v1/operations/cases")
@Tag(name = "Operations")
class ProcessCaseController {

    private final ProcessCases cases;

    ProcessCaseController(ProcessCases cases) {
        this.cases = cases;
    }

    /**
     * A variable's new value.
     *
     * @param before the value that was read, so that nobody's change is lost
     */
    record NewValue(@Nullable String before, @Nullable String value, @Nullable String reason) {}

    /** Why a process stands still or goes on. */
    record Reason(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Lists the running processes of one case")
    Slice<Linked<RunningCase>> ofCase(@RequestParam String caseType, @RequestParam UUID caseId) {
        return cases.page(RunningCaseFilter.of(new CaseRef(caseType, caseId)), null, 200);
    }

    @GetMapping("/{process}")
    @Operation(summary = "One running process with its variables and jobs")
    ProcessCases.Detail get(@PathVariable String process) {
        return cases.get(process);
    }

    @GetMapping("/{process}/diagram")
    @Operation(summary = "The diagram with where the process stands")
    CaseDiagram diagram(@PathVariable String process) {
        return cases.diagram(process);
    }

    @PutMapping("/{process}/variables/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Sets a variable that may be set by hand", description = "409 if it does not hold the value “before” any more.")
    void set(@PathVariable String process, @PathVariable String name, @RequestBody NewValue value) {
        List<Fault> faults = new ArrayList<>();
        String before = required(value.before(), "before", faults);
        String after = required(value.value(), "value", faults);
        if (before == null || after == null) {
            required(value.reason(), "reason", faults);
            throw new BusinessRuleViolation(faults);
        }
        cases.set(process, name, before, after, value.reason());
    }

    @PostMapping("/{process}/suspend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lets one process stand still", description = "409 if it is suspended already.")
    void suspend(@PathVariable String process, @RequestBody Reason reason) {
        cases.suspend(process, reason.reason());
    }

    @PostMapping("/{process}/activate")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Lets one process go on", description = "409 if it is not suspended any more.")
    void activate(@PathVariable String process, @RequestBody Reason reason) {
        cases.activate(process, reason.reason());
    }
}

package org.stathouse.worklist.health.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.CsvAnswer;
import org.stathouse.worklist.health.Age;
import org.stathouse.worklist.health.Figure;
import org.stathouse.worklist.health.HealthChoices;
import org.stathouse.worklist.health.HealthFilter;
import org.stathouse.worklist.health.HealthFilter.Period;
import org.stathouse.worklist.health.HealthOfWork;
import org.stathouse.worklist.health.HealthReport;
import org.stathouse.worklist.health.HealthTable;
import org.stathouse.worklist.health.TaskBehind;
import org.stathouse.worklist.health.WorkSelection;

/** How the work stands. */
@RestController
@RequestMapping("/api/v1/health")
@Tag(name = "Health of the work", description = "Load, ageing, cycle times and trend of the work that the signed-in person oversees")
class HealthController {

    private final HealthOfWork health;

    HealthController(HealthOfWork health) {
        this.health = health;
    }

    @GetMapping
    @Operation(summary = "All figures, of a process, a pillar or an agency where one is named")
    HealthReport report(
            @RequestParam(required = false) @Nullable String process,
            @RequestParam(required = false) @Nullable UUID pillar,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(defaultValue = "TWELVE_WEEKS") Period period) {
        return health.report(new HealthFilter(process, pillar, agency, period));
    }

    @GetMapping("/totals")
    @Operation(summary = "The work as a whole, alone")
    HealthReport.Totals totals(
            @RequestParam(required = false) @Nullable String process,
            @RequestParam(required = false) @Nullable UUID pillar,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(defaultValue = "TWELVE_WEEKS") Period period) {
        return health.totals(new HealthFilter(process, pillar, agency, period));
    }

    @GetMapping("/table")
    @Operation(summary = "One of the tables alone, its rows as in the whole of the figures")
    List<?> table(
            @RequestParam HealthTable table,
            @RequestParam(required = false) @Nullable String process,
            @RequestParam(required = false) @Nullable UUID pillar,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(defaultValue = "TWELVE_WEEKS") Period period) {
        return table.rows(health, new HealthFilter(process, pillar, agency, period));
    }

    @GetMapping("/choices")
    @Operation(summary = "The processes, pillars and agencies that figures can be narrowed to")
    HealthChoices choices() {
        return health.choices();
    }

    @GetMapping(path = "/table.csv", produces = "text/csv")
    @Operation(summary = "Downloads one of the tables as CSV")
    ResponseEntity<byte[]> csv(
            @RequestParam HealthTable table,
            @RequestParam(required = false) @Nullable String process,
            @RequestParam(required = false) @Nullable UUID pillar,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(defaultValue = "TWELVE_WEEKS") Period period) {
        return CsvAnswer.of(table.fileName(), table.csv(health, new HealthFilter(process, pillar, agency, period)));
    }

    @GetMapping("/tasks")
    @Operation(
            summary = "The tasks behind a figure, the oldest first",
            description = "A step is named by its process and its element; week is a Monday and takes the place of the period.")
    Slice<TaskBehind> tasks(
            @RequestParam Figure figure,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(required = false) @Nullable String group,
            @RequestParam(required = false) @Nullable String process,
            @RequestParam(required = false) @Nullable String element,
            @RequestParam(required = false) @Nullable Age age,
            @RequestParam(required = false) @Nullable LocalDate week,
            @RequestParam(required = false) @Nullable UUID pillar,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(defaultValue = "TWELVE_WEEKS") Period period,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        HealthFilter filter = new HealthFilter(process, pillar, agency, period);
        return health.behind(new WorkSelection(filter, figure, person, group, element, age, week), after, limit);
    }
}

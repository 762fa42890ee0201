package org.stathouse.status.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.status.CycleDates;
import org.stathouse.status.CycleSettings;
import org.stathouse.status.CycleView;
import org.stathouse.status.ReportState;
import org.stathouse.status.Reports;
import org.stathouse.status.ReportView;
import org.stathouse.status.StatusCycles;
import org.stathouse.status.ToleranceForm;

/** Reporting cycles: list, read, plan, move, fill; the settings of coming ones. */
@RestController
@RequestMapping("/api/v1/status/cycles")
@Tag(name = "Status")
class CycleController {

    private final StatusCycles cycles;
    private final Reports reports;

    CycleController(StatusCycles cycles, Reports reports) {
        this.cycles = cycles;
        this.reports = reports;
    }

    /** Which month to plan a cycle for. */
    record NewCycle(@Nullable YearMonth month) {}

    /** Which action to ask about. */
    record Inclusion(@Nullable ActionId action) {}

    /** When coming cycles open, are due, reviewed and locked, and the default tolerances. */
    record Settings(int openingDay, int dueWorkingDay, int reviewWorkingDay, int lockWorkingDay, ToleranceForm tolerances) {}

    /** A cycle and how many of its reports are in which state. */
    record Cycle(CycleView cycle, Map<ReportState, Long> reports) {}

    @GetMapping
    @Operation(summary = "Lists the reporting cycles, newest month first")
    List<CycleView> list() {
        return cycles.list();
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one cycle, with how many reports are in which state")
    ResponseEntity<Cycle> read(@PathVariable UUID id) {
        CycleView cycle = cycles.get(id);
        return ETags.ok(cycle.version(), new Cycle(cycle, cycles.counts(cycle.month())));
    }

    @PostMapping
    @Operation(summary = "Plans the cycle of a month by the settings")
    ResponseEntity<CycleView> plan(@RequestBody NewCycle wanted) {
        CycleView cycle = cycles.plan(required(wanted.month(), "month"));
        return ETags.created(URI.create("/api/v1/status/cycles/" + cycle.id()), cycle.version(), cycle);
    }

    @PutMapping("/{id}/dates")
    @Operation(summary = "Moves the dates of a cycle; the timers and due dates of its open reports follow")
    ResponseEntity<CycleView> move(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody CycleDates dates) {
        CycleView cycle = cycles.move(id, ifMatch.version(), dates);
        return ETags.ok(cycle.version(), cycle);
    }

    @PostMapping("/{id}/reports")
    @Operation(summary = "Asks for a report of an action approved after the cycle had opened")
    ResponseEntity<ReportView> include(@PathVariable UUID id, @RequestBody Inclusion inclusion) {
        ReportView report = reports.get(cycles.include(id, required(inclusion.action(), "action")));
        return ETags.created(URI.create("/api/v1/status/reports/" + report.id()), report.version(), report);
    }

    @GetMapping("/settings")
    @Operation(summary = "Reads what holds for coming cycles and for actions without tolerances of their own")
    ResponseEntity<CycleSettings> settings() {
        CycleSettings settings = cycles.settings();
        return ETags.ok(settings.version(), settings);
    }

    @PutMapping("/settings")
    @Operation(summary = "Changes what holds for coming cycles; planned ones take the new dates")
    ResponseEntity<CycleSettings> change(@RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Settings wanted) {
        CycleSettings settings = cycles.change(new CycleSettings(
                ifMatch.version(), wanted.openingDay(), wanted.dueWorkingDay(), wanted.reviewWorkingDay(), wanted.lockWorkingDay(),
                required(wanted.tolerances(), "tolerances")));
        return ETags.ok(settings.version(), settings);
    }

    static <T> T required(@Nullable T value, String field) {
        if (value == null) {
            throw new BusinessRuleViolation(Fault.at(field, "shared.required"));
        }
        return value;
    }
}

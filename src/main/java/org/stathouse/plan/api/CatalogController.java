package org.stathouse.plan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.CityServiceView;
import org.stathouse.plan.GoalView;
import org.stathouse.plan.KpiId;
import org.stathouse.plan.KpiView;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PillarView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.plan.PlanExport;
import org.stathouse.plan.PlanRegister;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.CsvAnswer;

/** What actions refer to: pillars, goals, agencies, services and KPIs. */
@RestController
@RequestMapping("/api/v1/plan")
@Tag(name = "Plan")
class CatalogController {

    private final PlanCatalog catalog;
    private final PlanExport export;

    CatalogController(PlanCatalog catalog, PlanExport export) {
        this.catalog = catalog;
        this.export = export;
    }

    @GetMapping("/pillars")
    @Operation(summary = "Lists pillars by plan and number")
    Slice<PillarView> pillars(@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return slice(catalog.pillars(), pillar -> pillar.id().toString(), after, limit);
    }

    @GetMapping("/goals")
    @Operation(summary = "Lists goals by plan and code, those of one pillar if it is named")
    Slice<GoalView> goals(
            @RequestParam(required = false) @Nullable PillarId pillar,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        List<GoalView> goals = pillar == null ? catalog.goals() : catalog.goalsOf(pillar);
        return slice(goals, goal -> goal.id().toString(), after, limit);
    }

    @GetMapping("/agencies")
    @Operation(summary = "Lists agencies and bodies by name")
    Slice<AgencyView> agencies(@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return slice(catalog.agencies(), agency -> agency.id().toString(), after, limit);
    }

    @GetMapping("/services")
    @Operation(summary = "Lists services by name")
    Slice<CityServiceView> services(@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return slice(catalog.services(), service -> service.id().toString(), after, limit);
    }

    @GetMapping("/kpis")
    @Operation(summary = "Lists KPIs by title; q looks in title and code")
    Slice<KpiView> kpis(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return catalog.kpis(q, after, limit);
    }

    @GetMapping("/kpis/{id}")
    @Operation(summary = "Reads a KPI")
    KpiView kpi(@PathVariable KpiId id) {
        return catalog.kpi(id);
    }

    @GetMapping(path = "/pillars.csv", produces = "text/csv")
    @Operation(summary = "Exports the pillars as CSV that imports again unchanged")
    ResponseEntity<byte[]> exportPillars() {
        return CsvAnswer.of("pillars.csv", export.pillars());
    }

    @GetMapping(path = "/goals.csv", produces = "text/csv")
    @Operation(summary = "Exports the goals as CSV that imports again unchanged")
    ResponseEntity<byte[]> exportGoals() {
        return CsvAnswer.of("goals.csv", export.goals());
    }

    @GetMapping(path = "/agencies.csv", produces = "text/csv")
    @Operation(summary = "Exports the agencies as CSV that imports again unchanged")
    ResponseEntity<byte[]> exportAgencies() {
        return CsvAnswer.of("agencies.csv", export.agencies());
    }

    @GetMapping(path = "/services.csv", produces = "text/csv")
    @Operation(summary = "Exports the services as CSV that imports again unchanged")
    ResponseEntity<byte[]> exportServices() {
        return CsvAnswer.of("services.csv", export.services());
    }

    @GetMapping(path = "/kpis.csv", produces = "text/csv")
    @Operation(summary = "Exports the KPIs as CSV that imports again unchanged")
    ResponseEntity<byte[]> exportKpis() {
        return CsvAnswer.of("kpis.csv", export.kpis());
    }

    private static <T> Slice<T> slice(List<T> all, Function<T, String> id, @Nullable String after, int limit) {
        int start = after == null
                ? 0
                : 1 + IntStream.range(0, all.size()).filter(i -> id.apply(all.get(i)).equals(after)).findFirst().orElse(all.size() - 1);
        int end = Math.min(all.size(), start + Math.clamp(limit, 1, PlanRegister.LARGEST_PAGE));
        return new Slice<>(all.subList(start, end), end < all.size() ? id.apply(all.get(end - 1)) : null);
    }
}

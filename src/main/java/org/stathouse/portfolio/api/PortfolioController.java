package org.stathouse.portfolio.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.portfolio.Portfolio;
import org.stathouse.portfolio.PortfolioExport;
import org.stathouse.portfolio.PortfolioFilter;
import org.stathouse.portfolio.PortfolioView;
import org.stathouse.shared.Slice;
import org.stathouse.status.ReportRow;

/** How all actions stand in a month; every answer can be narrowed to a plan, a pillar and a lead agency. */
@RestController
@RequestMapping("/api/v1/portfolio")
@Tag(name = "Portfolio")
class PortfolioController {

    private static final int LEAST_WIDTH = 300;
    private static final int LARGEST_WIDTH = 2_000;

    private final Portfolio portfolio;
    private final PortfolioExport export;

    PortfolioController(Portfolio portfolio, PortfolioExport export) {
        this.portfolio = portfolio;
        this.export = export;
    }

    @GetMapping
    @Operation(summary = "Reads the heat map by pillar, the trend of twelve months and how fresh the reports are")
    PortfolioView overview(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable UUID pillar,
            @RequestParam(required = false) @Nullable UUID agency) {
        return portfolio.overview(new PortfolioFilter(month, plan, pillar, agency));
    }

    @GetMapping("/not-reported")
    @Operation(summary = "Lists the actions of which nothing is there: not reported by the lock, or late in an open cycle")
    Slice<ReportRow> silent(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable UUID pillar,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return portfolio.silent(new PortfolioFilter(month, plan, pillar, agency), after, limit);
    }

    @GetMapping(path = "/reports.csv", produces = "text/csv")
    @Operation(summary = "Downloads the reports of the month, one row an action")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable UUID pillar,
            @RequestParam(required = false) @Nullable UUID agency) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("status reports.csv").build().toString())
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .body(export.csv(new PortfolioFilter(month, plan, pillar, agency)));
    }

    @GetMapping(path = "/heat-map.svg", produces = "image/svg+xml")
    @Operation(summary = "Draws the heat map as a picture for slides", description = "The width is in pixels, 300 to 2,000.")
    ResponseEntity<String> heatMap(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable UUID pillar,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(defaultValue = "960") int width) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "image/svg+xml;charset=UTF-8")
                .body(export.heatMap(new PortfolioFilter(month, plan, pillar, agency), Math.clamp(width, LEAST_WIDTH, LARGEST_WIDTH)));
    }
}

package org.stathouse.mpia.report.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.mpia.report.YearlyReport;
import org.stathouse.mpia.report.YearlyReports;
import org.stathouse.shared.web.CsvAnswer;
import org.stathouse.shared.web.FileAnswer;

/** The yearly report on requests for public records. */
@RestController
@RequestMapping("/api/v1/mpia/reports")
@Tag(name = "MPIA")
class YearlyReportController {

    private final YearlyReports reports;

    YearlyReportController(YearlyReports reports) {
        this.reports = reports;
    }

    @GetMapping("/yearly")
    @Operation(summary = "Counts the requests received in a year, by the whole City or one agency")
    YearlyReport yearly(@RequestParam int year, @RequestParam(required = false) @Nullable UUID agency) {
        return reports.of(year, agency);
    }

    @GetMapping(path = "/yearly.csv", produces = "text/csv")
    @Operation(summary = "Downloads the same as CSV, each figure with what it counts")
    ResponseEntity<byte[]> csv(@RequestParam int year, @RequestParam(required = false) @Nullable UUID agency) {
        return CsvAnswer.of("records-requests-" + year + ".csv", reports.csv(year, agency));
    }

    @GetMapping(path = "/yearly.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "Downloads the same as a tagged PDF")
    ResponseEntity<byte[]> pdf(@RequestParam int year, @RequestParam(required = false) @Nullable UUID agency) {
        return FileAnswer.of("records-requests-" + year + ".pdf", MediaType.APPLICATION_PDF_VALUE, reports.pdf(year, agency));
    }
}

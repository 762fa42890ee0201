package org.stathouse.status.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.plan.ActionId;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.shared.web.MergePatch;
import org.stathouse.status.CorrectReport;
import org.stathouse.status.Rag;
import org.stathouse.status.ReportCorrections;
import org.stathouse.status.ReportFilter;
import org.stathouse.status.ReportForm;
import org.stathouse.status.ReportRegister;
import org.stathouse.status.ReportReview;
import org.stathouse.status.ReportRow;
import org.stathouse.status.ReportState;
import org.stathouse.status.ReportVersion;
import org.stathouse.status.ReportView;
import org.stathouse.status.Reports;
import org.stathouse.status.ReviewReport;
import org.stathouse.status.SubmitReport;
import tools.jackson.databind.node.ObjectNode;

/** Status reports: list, read, save, submit, accept, return, correct, and every version that was final. */
@RestController
@RequestMapping("/api/v1/status/reports")
@Tag(name = "Status")
class ReportController {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final ReportRegister register;
    private final Reports reports;
    private final ReportReview review;
    private final ReportCorrections corrections;
    private final MergePatch patch;

    ReportController(
            ReportRegister register, Reports reports, ReportReview review, ReportCorrections corrections, MergePatch patch) {
        this.register = register;
        this.reports = reports;
        this.review = review;
        this.corrections = corrections;
        this.patch = patch;
    }

    /** Why a report is returned. */
    record Return(@Nullable String reason) {}

    /** A content that replaces the published one, and why. */
    record Correction(@Nullable ReportForm form, @Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Lists the reports that the person may see, newest month first, by action number within it")
    Slice<ReportRow> list(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable UUID action,
            @RequestParam(required = false) @Nullable Set<ReportState> state,
            @RequestParam(required = false) @Nullable Set<UUID> pillar,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(required = false) @Nullable Rag overall,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        ReportFilter filter = new ReportFilter(
                month, action == null ? null : new ActionId(action), state == null ? Set.of() : state,
                pillar == null ? Set.of() : pillar, agency, owner, overall, mine, q);
        return register.list(filter, after, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one report, with what was reported last and what the tolerances suggest")
    ResponseEntity<ReportView> read(@PathVariable UUID id) {
        return answer(reports.get(id));
    }

    @PatchMapping(path = "/{id}", consumes = {MediaType.APPLICATION_JSON_VALUE, MERGE_PATCH})
    @Operation(summary = "Saves the fields named (JSON merge patch: null clears); anything may be saved until it is submitted")
    ResponseEntity<ReportView> save(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ObjectNode fields) {
        ReportView seen = reports.get(id);
        ifMatch.require(seen.version());
        return answer(reports.save(id, ifMatch.version(), patch.apply(fields, seen.form())));
    }

    @PostMapping("/{id}/submit")
    @Operation(summary = "Hands in what is saved; answers with every fault at its field")
    ResponseEntity<ReportView> submit(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        ReportForm saved = reports.get(id).form();
        return answer(reports.submit(id, new SubmitReport(ifMatch.version(), saved)));
    }

    @PostMapping("/{id}/accept")
    @Operation(summary = "Accepts a submitted report, which publishes it")
    ResponseEntity<ReportView> accept(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(review.review(id, new ReviewReport(ifMatch.version(), true, null)));
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Returns a submitted report with a reason")
    ResponseEntity<ReportView> giveBack(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Return back) {
        return answer(review.review(id, new ReviewReport(ifMatch.version(), false, back.reason())));
    }

    @PostMapping("/{id}/correct")
    @Operation(summary = "Replaces the content of a published report; both are kept")
    ResponseEntity<ReportView> correct(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Correction correction) {
        ReportForm form = CycleController.required(correction.form(), "form");
        return answer(corrections.correct(id, new CorrectReport(ifMatch.version(), form, correction.reason())));
    }

    @GetMapping("/{id}/versions")
    @Operation(summary = "Lists every content that was final, oldest first")
    List<ReportVersion> versions(@PathVariable UUID id) {
        return corrections.versions(id);
    }

    private static ResponseEntity<ReportView> answer(ReportView report) {
        return ETags.ok(report.version(), report);
    }
}

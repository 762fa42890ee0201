package org.stathouse.audit.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.audit.AuditEntry;
import org.stathouse.audit.AuditFilter;
import org.stathouse.audit.AuditLog;
import org.stathouse.audit.AuditVerification;
import org.stathouse.shared.Slice;

/** The audit trail for administrators: read, export and check it. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Audit trail")
class AuditController {

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @GetMapping("/audit")
    @Operation(summary = "Lists the trail, newest first; dates are days in the City's time zone")
    Slice<AuditEntry> list(
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String caseType,
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return log.page(new AuditFilter(actor, action, caseType, caseId, from, to, words), after, limit);
    }

    @GetMapping("/audit/verification")
    @Operation(summary = "Checks the whole chain and names the first broken row")
    AuditVerification verification() {
        return log.verify();
    }

    @GetMapping(path = "/audit.csv", produces = "text/csv")
    @Operation(summary = "Exports what the filter finds as CSV, newest first")
    void export(
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable String caseType,
            @RequestParam(required = false) @Nullable UUID caseId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String words,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"");
        Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
        log.export(new AuditFilter(actor, action, caseType, caseId, from, to, words), writer);
    }
}

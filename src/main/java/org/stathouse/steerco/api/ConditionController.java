package org.stathouse.steerco.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.stathouse.documents.StoredDocument;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.FileAnswer;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.steerco.ConditionStatus;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.condition.ConditionFilter;
import org.stathouse.steerco.condition.ConditionPage;
import org.stathouse.steerco.condition.Conditions;

/** Conditions. Handing in evidence and verifying it are tasks, completed under {@code /tasks}. */
@RestController
@RequestMapping("/api/v1/steerco/conditions")
@Tag(name = "SteerCo")
class ConditionController {

    private final Conditions conditions;

    ConditionController(Conditions conditions) {
        this.conditions = conditions;
    }

    /** Another last day, and why. */
    record NewDate(@Nullable LocalDate due, @Nullable String reason) {}

    /** Why a condition is waived. */
    record Waiver(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Lists conditions, the earliest due first")
    Slice<ConditionView> list(
            @RequestParam(required = false) @Nullable Set<ConditionStatus> status,
            @RequestParam(required = false) @Nullable UUID decision,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return conditions.list(new ConditionFilter(status == null ? Set.of() : status, decision, q, mine), after, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one condition with its story")
    ResponseEntity<ConditionPage> read(@PathVariable UUID id) {
        return answer(conditions.get(id));
    }

    @PostMapping("/{id}/new-date")
    @Operation(summary = "Gives a new last day, by the chair")
    ResponseEntity<ConditionPage> newDate(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody NewDate date) {
        return answer(conditions.giveNewDate(id, ifMatch.version(), date.due(), date.reason()));
    }

    @PostMapping("/{id}/waive")
    @Operation(summary = "Waives the condition, by the chair")
    ResponseEntity<ConditionPage> waive(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Waiver waiver) {
        return answer(conditions.waive(id, ifMatch.version(), waiver.reason()));
    }

    @PostMapping(path = "/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Adds a file to the evidence, by its owner")
    ResponseEntity<ConditionPage> attach(@PathVariable UUID id, @RequestPart MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        return answer(conditions.attach(id, name == null ? "" : name, file.getBytes()));
    }

    @GetMapping("/{id}/files/{document}")
    @Operation(summary = "Downloads a file of the evidence")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID document) {
        StoredDocument file = conditions.get(id).files().stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElseThrow(() -> new NotFound("Document " + document));
        return FileAnswer.of(file.fileName(), file.mediaType(), conditions.file(id, document));
    }

    private static ResponseEntity<ConditionPage> answer(ConditionPage page) {
        return ETags.ok(page.condition().version(), page);
    }
}

package org.stathouse.mpia.exemption.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
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
import org.stathouse.mpia.exemption.ExemptionCatalog;
import org.stathouse.mpia.exemption.ExemptionForm;
import org.stathouse.mpia.exemption.ExemptionView;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;

/** The exemption catalogue: everybody signed in reads it, Law and the records supervisor keep it. */
@RestController
@RequestMapping("/api/v1/mpia/exemptions")
@Tag(name = "Records requests: exemptions")
class ExemptionCatalogController {

    private final ExemptionCatalog catalog;

    ExemptionCatalogController(ExemptionCatalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping
    @Operation(summary = "Lists the whole catalogue by section, rows that are off included")
    Slice<ExemptionView> list() {
        return new Slice<>(catalog.list(), null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Shows one row of the catalogue")
    ResponseEntity<ExemptionView> get(@PathVariable UUID id) {
        return answer(catalog.get(id));
    }

    @PostMapping
    @Operation(summary = "Adds a row, switched off")
    ResponseEntity<ExemptionView> add(@RequestBody Change change) {
        ExemptionView added = catalog.add(form(change), change.reason());
        return ETags.created(URI.create("/api/v1/mpia/exemptions/" + added.id()), added.version(), added);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Changes a row, its effective dates among the rest")
    ResponseEntity<ExemptionView> change(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Change change) {
        ifMatch.require(catalog.get(id).version());
        return answer(catalog.change(id, ifMatch.version(), form(change), change.reason()));
    }

    @PostMapping("/{id}/on")
    @Operation(summary = "Switches a row on")
    ResponseEntity<ExemptionView> on(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Reason reason) {
        return turn(id, ifMatch, true, reason);
    }

    @PostMapping("/{id}/off")
    @Operation(summary = "Switches a row off")
    ResponseEntity<ExemptionView> off(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Reason reason) {
        return turn(id, ifMatch, false, reason);
    }

    private ResponseEntity<ExemptionView> turn(UUID id, IfMatch ifMatch, boolean on, Reason reason) {
        ifMatch.require(catalog.get(id).version());
        return answer(catalog.turn(id, ifMatch.version(), on, reason.reason()));
    }

    private static ExemptionForm form(Change change) {
        if (change.exemption() == null) {
            throw new BusinessRuleViolation(Fault.at("exemption", "shared.required"));
        }
        return change.exemption();
    }

    private static ResponseEntity<ExemptionView> answer(ExemptionView view) {
        return ETags.ok(view.version(), view);
    }

    /** @param reason why, for the record */
    record Change(@Nullable ExemptionForm exemption, @Nullable String reason) {}

    /** Why a row is switched. */
    record Reason(@Nullable String reason) {}
}

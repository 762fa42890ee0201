package org.stathouse.stat.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.shared.web.MergePatch;
import org.stathouse.stat.LegalRules;
import org.stathouse.stat.catalog.StatSettings;
import tools.jackson.databind.node.ObjectNode;

/** The numbers by which the two legal dates of a session are computed. */
@RestController
@RequestMapping("/api/v1/stat/settings")
@Tag(name = "Stat")
class StatSettingsController {

    private final StatSettings settings;
    private final MergePatch patch;

    StatSettingsController(StatSettings settings, MergePatch patch) {
        this.settings = settings;
        this.patch = patch;
    }

    @GetMapping
    @Operation(summary = "Reads how the legal dates are computed")
    ResponseEntity<LegalRules> read() {
        return answer(settings.rules());
    }

    @PatchMapping(consumes = {MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json"})
    @Operation(summary = "Changes how the legal dates of sessions planned or moved from now on are computed")
    ResponseEntity<LegalRules> change(@RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ObjectNode fields) {
        LegalRules asked = patch.apply(fields, settings.rules());
        return answer(settings.change(new LegalRules(ifMatch.version(), asked.memoHoursBefore(), asked.memoDaysAfter(), asked.dayKind())));
    }

    private static ResponseEntity<LegalRules> answer(LegalRules rules) {
        return ETags.ok(rules.version(), rules);
    }
}

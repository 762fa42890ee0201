package org.stathouse.mpia.clock.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.RequestKind;
import org.stathouse.mpia.clock.ClockSettings;
import org.stathouse.mpia.clock.LegalClocks;
import org.stathouse.mpia.clock.MovedDate;
import org.stathouse.mpia.clock.PolicyView;
import org.stathouse.mpia.clock.RecountView;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.shared.web.MergePatch;
import tools.jackson.databind.node.ObjectNode;

/** The dates of the law: how they are counted, what a receipt gives, the settings, and what recounts moved. */
@RestController
@RequestMapping("/api/v1/mpia")
@Tag(name = "Records requests: clocks")
class ClockController {

    private final LegalClocks clocks;
    private final MergePatch patch;

    ClockController(LegalClocks clocks, MergePatch patch) {
        this.clocks = clocks;
        this.patch = patch;
    }

    @GetMapping("/clocks")
    @Operation(summary = "Counts every date that a receipt on that day gives, by the law and for staff, each with its arithmetic")
    Slice<LegalDate> dates(@RequestParam(required = false) @Nullable LocalDate received, @RequestParam(required = false) @Nullable RequestKind kind) {
        return new Slice<>(clocks.receivedOn(received, kind), null);
    }

    @GetMapping("/clock-policies")
    @Operation(summary = "Lists every date of the law: from what it is counted, how long, what may move it, where that is written")
    Slice<PolicyView> policies() {
        return new Slice<>(clocks.policies(), null);
    }

    @GetMapping("/clock-settings")
    @Operation(summary = "Reads what counsel may change")
    ResponseEntity<ClockSettings> settings() {
        return answer(clocks.settings());
    }

    @PatchMapping(path = "/clock-settings", consumes = {MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json"})
    @Operation(summary = "Changes what counsel may change; open dates are counted anew")
    ResponseEntity<ClockSettings> change(@RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ObjectNode fields) {
        ClockSettings asked = patch.apply(fields, clocks.settings());
        return answer(clocks.change(new ClockSettings(
                ifMatch.version(),
                asked.acknowledgementDays(),
                asked.emergencyProductionDays(),
                asked.consentDays(),
                asked.ombudsmanStops(),
                asked.lastDayRolls())));
    }

    @GetMapping("/clock-recounts")
    @Operation(summary = "Lists the latest recounts of all open dates, newest first")
    Slice<RecountView> recounts() {
        return new Slice<>(clocks.recounts(), null);
    }

    @GetMapping("/clock-recounts/{id}/moves")
    @Operation(summary = "Lists the dates that a recount moved, by request")
    List<MovedDate> moved(@PathVariable UUID id) {
        return clocks.moved(id);
    }

    private static ResponseEntity<ClockSettings> answer(ClockSettings settings) {
        return ETags.ok(settings.version(), settings);
    }
}

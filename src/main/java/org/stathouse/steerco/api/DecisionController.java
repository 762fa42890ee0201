package org.stathouse.steerco.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.CsvAnswer;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.steerco.SteerCoDecisionRecorder;
import org.stathouse.steerco.decision.DecisionFilter;
import org.stathouse.steerco.decision.DecisionRegister;
import org.stathouse.steerco.decision.DecisionRow;
import org.stathouse.steerco.decision.DecisionView;

/** The register of decisions, and decisions of the chair between two meetings. */
@RestController
@RequestMapping("/api/v1/steerco/decisions")
@Tag(name = "SteerCo")
class DecisionController {

    private final DecisionRegister register;
    private final SteerCoDecisionRecorder recorder;

    DecisionController(DecisionRegister register, SteerCoDecisionRecorder recorder) {
        this.register = register;
        this.recorder = recorder;
    }

    /** A decision between meetings. */
    record DecideBetweenMeetings(String type, UUID id, ProposedDecision decision) {

        DecideBetweenMeetings {
            // A request may leave it out; then the rules name what is missing.
            decision = Objects.requireNonNullElse(decision, ProposedDecision.EMPTY);
        }
    }

    @GetMapping
    @Operation(summary = "Lists decisions, newest first")
    Slice<DecisionRow> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable UUID meeting,
            @RequestParam(required = false) @Nullable String subjectType,
            @RequestParam(defaultValue = "false") boolean openConditions,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return register.list(new DecisionFilter(q, outcome, month, meeting, subjectType, openConditions), after, limit);
    }

    @GetMapping("/export.csv")
    @Operation(summary = "Downloads the matching decisions as CSV")
    ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @Nullable UUID meeting,
            @RequestParam(required = false) @Nullable String subjectType,
            @RequestParam(defaultValue = "false") boolean openConditions) {
        return CsvAnswer.of(
                "steerco-decisions.csv",
                register.csv(new DecisionFilter(q, outcome, month, meeting, subjectType, openConditions)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one decision with its conditions")
    DecisionView read(@PathVariable UUID id) {
        return register.get(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Records what the chair decides between two meetings")
    DecisionTaken decide(@RequestBody DecideBetweenMeetings decision) {
        return recorder.decideBetweenMeetings(new CaseRef(decision.type(), decision.id()), decision.decision());
    }
}

package org.stathouse.adjudication.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.adjudication.ChairDecision;
import org.stathouse.adjudication.RecoveryPlanView;
import org.stathouse.adjudication.RecoveryPlans;
import org.stathouse.adjudication.RedCaseFilter;
import org.stathouse.adjudication.RedCaseRegister;
import org.stathouse.adjudication.RedCaseRow;
import org.stathouse.adjudication.RedCaseStage;
import org.stathouse.adjudication.RedCaseView;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.shared.web.MergePatch;
import org.stathouse.steerco.OutcomeOption;
import tools.jackson.databind.node.ObjectNode;

/** Red cases: read them, and write the draft of a recovery plan. Their steps are tasks, completed under {@code /tasks}. */
@RestController
@RequestMapping("/api/v1/adjudication/cases")
@Tag(name = "Adjudication")
class RedCaseController {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final RedCaseRegister register;
    private final RecoveryPlans plans;
    private final ChairDecision decisions;
    private final MergePatch patch;

    RedCaseController(RedCaseRegister register, RecoveryPlans plans, ChairDecision decisions, MergePatch patch) {
        this.register = register;
        this.plans = plans;
        this.decisions = decisions;
        this.patch = patch;
    }

    @GetMapping
    @Operation(summary = "Lists the red cases that the person may see, newest first")
    Slice<RedCaseRow> list(
            @RequestParam(required = false) @Nullable Set<RedCaseStage> stage,
            @RequestParam(required = false) @Nullable UUID pillar,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return register.list(new RedCaseFilter(stage == null ? Set.of() : stage, pillar, agency, q, mine, overdue), after, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one red case with its reports, plans, decisions and conditions")
    ResponseEntity<RedCaseView> read(@PathVariable UUID id) {
        RedCaseView redCase = register.get(id);
        return ETags.ok(redCase.version(), redCase);
    }

    @GetMapping("/{id}/outcomes")
    @Operation(summary = "Lists what SteerCo can decide about the case, and what each outcome asks for; empty if it is not before SteerCo")
    List<OutcomeOption> outcomes(@PathVariable UUID id) {
        register.get(id);
        return decisions.outcomes(id);
    }

    @GetMapping("/{id}/plan")
    @Operation(summary = "Reads the draft of the recovery plan, by whoever writes it")
    ResponseEntity<RecoveryPlanView> plan(@PathVariable UUID id) {
        return answer(plans.draft(id));
    }

    @PatchMapping(path = "/{id}/plan", consumes = {MediaType.APPLICATION_JSON_VALUE, MERGE_PATCH})
    @Operation(
            summary = "Changes the fields named of the draft (JSON merge patch: null clears)",
            description = "A draft may lack anything; it is handed in by completing the task “Write recovery plan”.")
    ResponseEntity<RecoveryPlanView> change(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ObjectNode fields) {
        RecoveryPlanView seen = plans.draft(id);
        ifMatch.require(seen.version());
        return answer(plans.save(id, ifMatch.version(), patch.apply(fields, seen.plan())));
    }

    private static ResponseEntity<RecoveryPlanView> answer(RecoveryPlanView plan) {
        return ETags.ok(plan.version(), plan);
    }
}

package org.stathouse.plan.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import org.stathouse.plan.ActionFilter;
import org.stathouse.plan.ActionOrder;
import org.stathouse.plan.ActionPlan;
import org.stathouse.plan.ActionRow;
import org.stathouse.plan.ActionStatus;
import org.stathouse.plan.ActionView;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.GoalId;
import org.stathouse.plan.PillarId;
import org.stathouse.plan.PlanExport;
import org.stathouse.plan.PlanRegister;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.CsvAnswer;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import tools.jackson.databind.node.ObjectNode;

/** The plan's actions: list, read, change, export. */
@RestController
@RequestMapping("/api/v1/plan")
@Tag(name = "Plan")
class ActionController {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final PlanRegister register;
    private final ActionPlan actionPlan;
    private final PlanExport export;
    private final ActionPatch patch;

    ActionController(PlanRegister register, ActionPlan actionPlan, PlanExport export, ActionPatch patch) {
        this.register = register;
        this.actionPlan = actionPlan;
        this.export = export;
        this.patch = patch;
    }

    @GetMapping("/actions")
    @Operation(summary = "Lists actions; sort by number, title, pillar, agency, owner or status, with - in front for descending")
    Slice<ActionRow> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable PillarId pillar,
            @RequestParam(required = false) @Nullable GoalId goal,
            @RequestParam(required = false) @Nullable AgencyId agency,
            @RequestParam(required = false) @Nullable ActionStatus status,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(defaultValue = "number") String sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return register.list(new ActionFilter(q, plan, pillar, goal, agency, status, owner), order(sort), after, limit);
    }

    @GetMapping(path = "/actions.csv", produces = "text/csv")
    @Operation(summary = "Exports the listed actions as CSV that imports again unchanged")
    ResponseEntity<byte[]> export(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable PillarId pillar,
            @RequestParam(required = false) @Nullable GoalId goal,
            @RequestParam(required = false) @Nullable AgencyId agency,
            @RequestParam(required = false) @Nullable ActionStatus status,
            @RequestParam(required = false) @Nullable String owner,
            @RequestParam(defaultValue = "number") String sort) {
        ActionFilter filter = new ActionFilter(q, plan, pillar, goal, agency, status, owner);
        return CsvAnswer.of("actions.csv", export.actions(filter, order(sort)));
    }

    @GetMapping("/actions/{numberOrId}")
    @Operation(summary = "Reads an action by its number or id")
    ResponseEntity<ActionView> read(@PathVariable String numberOrId) {
        ActionView action = actionPlan.action(numberOrId);
        return ETags.ok(action.version(), action);
    }

    @PatchMapping(path = "/actions/{numberOrId}", consumes = {MediaType.APPLICATION_JSON_VALUE, MERGE_PATCH})
    @Operation(summary = "Changes the fields named (JSON merge patch: null clears); pillars, goals, agencies and KPIs by id")
    ResponseEntity<ActionView> change(
            @PathVariable String numberOrId, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ObjectNode fields) {
        ActionView seen = actionPlan.action(numberOrId);
        ifMatch.require(seen.version());
        ActionView changed = actionPlan.edit(patch.apply(fields, seen));
        return ETags.ok(changed.version(), changed);
    }

    private static ActionOrder order(String sort) {
        try {
            return ActionOrder.parse(sort);
        } catch (IllegalArgumentException unknown) {
            throw new BusinessRuleViolation(Fault.at("sort", "plan.action.unknownOrder"));
        }
    }
}

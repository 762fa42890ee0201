package org.stathouse.operations.api;

import static org.stathouse.shared.web.RequiredFields.required;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.operations.Linked;
import org.stathouse.operations.MigrationRow;
import org.stathouse.operations.MigrationView;
import org.stathouse.operations.Migrations;
import org.stathouse.operations.OnRefusal;
import org.stathouse.operations.OrderMigration;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Slice;

/** Moves of running cases to another version of their process, and dry runs of them. */
@RestController
@RequestMapping("/api/v1/operations/migrations")
@Tag(name = "Operations")
class MigrationController {

    private final Migrations migrations;

    MigrationController(Migrations migrations) {
        this.migrations = migrations;
    }

    @GetMapping("/plan")
    @Operation(summary = "What a migration would look like: how many cases, the mapping that is found by itself, and what else each step may become")
    Migrations.Plan plan(@RequestParam String process, @RequestParam int from, @RequestParam int to) {
        return migrations.plan(process, from, to);
    }

    /** An order as it comes in; see {@link OrderMigration}. */
    record MigrationOrder(
            @Nullable String processKey,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable Map<String, String> steps,
            @Nullable Boolean dryRun,
            @Nullable Integer sample,
            @Nullable OnRefusal onRefusal) {

        /** @throws BusinessRuleViolation at each field that it lacks */
        OrderMigration whole() {
            List<Fault> faults = new ArrayList<>();
            String process = required(processKey, "processKey", faults);
            Integer old = required(from, "from", faults);
            Integer target = required(to, "to", faults);
            Boolean dry = required(dryRun, "dryRun", faults);
            OnRefusal then = required(onRefusal, "onRefusal", faults);
            if (process == null || old == null || target == null || dry == null || then == null) {
                throw new BusinessRuleViolation(faults);
            }
            return new OrderMigration(process, old, target, steps, dry, sample, then);
        }
    }

    @PostMapping
    @Operation(summary = "Orders a dry run or a move; it is done in the background, and its progress is read at its address")
    ResponseEntity<MigrationView> order(@RequestBody MigrationOrder order) {
        MigrationView ordered = migrations.order(order.whole());
        return ResponseEntity.accepted().location(URI.create("/api/v1/operations/migrations/" + ordered.id())).body(ordered);
    }

    @GetMapping
    @Operation(summary = "Lists migrations, the newest first")
    Slice<MigrationView> list(@RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") int limit) {
        return migrations.page(after, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One migration and how far it is")
    MigrationView get(@PathVariable UUID id) {
        return migrations.get(id);
    }

    @GetMapping("/{id}/cases")
    @Operation(summary = "Lists what became of each case")
    Slice<Linked<MigrationRow>> cases(
            @PathVariable UUID id,
            @RequestParam(required = false) MigrationRow.@Nullable Result result,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return migrations.cases(id, result, after, limit);
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Calls a migration off; cases that were moved stay moved", description = "409 if it has ended already.")
    MigrationView cancel(@PathVariable UUID id) {
        return migrations.cancel(id);
    }
}

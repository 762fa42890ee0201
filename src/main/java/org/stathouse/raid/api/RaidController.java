package org.stathouse.raid.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
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
import org.stathouse.plan.PillarId;
import org.stathouse.raid.Dependencies;
import org.stathouse.raid.DependencyGraph;
import org.stathouse.raid.RaidItemForm;
import org.stathouse.raid.RaidItemRow;
import org.stathouse.raid.RaidItemView;
import org.stathouse.raid.RaidItems;
import org.stathouse.raid.RaidMatrix;
import org.stathouse.raid.RaidOrder;
import org.stathouse.raid.RaidRegister;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.shared.web.MergePatch;
import tools.jackson.databind.node.ObjectNode;

/** The RAID register: list, read, enter, change, close and reopen items; the matrix of risks and the graph of dependencies. */
@RestController
@RequestMapping("/api/v1/raid")
@Tag(name = "RAID")
class RaidController {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final RaidRegister register;
    private final RaidItems items;
    private final Dependencies dependencies;
    private final MergePatch patch;

    RaidController(RaidRegister register, RaidItems items, Dependencies dependencies, MergePatch patch) {
        this.register = register;
        this.items = items;
        this.dependencies = dependencies;
        this.patch = patch;
    }

    /** Why an item is closed, or what came of it. */
    record Closing(@Nullable String outcome) {}

    @GetMapping("/items")
    @Operation(summary = "Lists the items that the person may see")
    Slice<RaidItemRow> list(
            @ParameterObject FilterParameters filter,
            @RequestParam(defaultValue = "NEWEST") RaidOrder sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return register.list(filter.filter(), sort, after, limit);
    }

    @GetMapping("/items/{id}")
    @Operation(summary = "Reads one item")
    ResponseEntity<RaidItemView> read(@PathVariable UUID id) {
        return answer(register.get(id));
    }

    @PostMapping("/items")
    @Operation(summary = "Enters an item; answers with every fault at its field")
    ResponseEntity<RaidItemView> enter(@RequestBody ObjectNode fields) {
        RaidItemView entered = items.enter(patch.apply(fields, RaidItemForm.EMPTY));
        return ETags.created(URI.create("/api/v1/raid/items/" + entered.id()), entered.version(), entered);
    }

    @PatchMapping(path = "/items/{id}", consumes = {MediaType.APPLICATION_JSON_VALUE, MERGE_PATCH})
    @Operation(summary = "Changes the fields named (JSON merge patch: null clears)")
    ResponseEntity<RaidItemView> change(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ObjectNode fields) {
        RaidItemView seen = register.get(id);
        ifMatch.require(seen.version());
        return answer(items.revise(id, ifMatch.version(), patch.apply(fields, seen.form())));
    }

    @PostMapping("/items/{id}/close")
    @Operation(summary = "Closes an item with what came of it")
    ResponseEntity<RaidItemView> close(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Closing closing) {
        return answer(items.close(id, ifMatch.version(), closing.outcome()));
    }

    @PostMapping("/items/{id}/reopen")
    @Operation(summary = "Opens a closed item again")
    ResponseEntity<RaidItemView> reopen(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(items.reopen(id, ifMatch.version()));
    }

    @GetMapping("/matrix")
    @Operation(summary = "The open risks by probability and impact, 5 by 5")
    RaidMatrix matrix(@RequestParam(required = false) @Nullable UUID pillar) {
        return register.matrix(pillar == null ? null : new PillarId(pillar));
    }

    @GetMapping("/dependencies")
    @Operation(summary = "What an action waits for and what waits for it, two steps each way")
    DependencyGraph dependencies(@RequestParam UUID action) {
        return dependencies.around(new ActionId(action));
    }

    private static ResponseEntity<RaidItemView> answer(RaidItemView item) {
        return ETags.ok(item.version(), item);
    }
}

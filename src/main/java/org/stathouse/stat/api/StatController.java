package org.stathouse.stat.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.shared.web.MergePatch;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.catalog.NewSchedule;
import org.stathouse.stat.catalog.StatFilter;
import org.stathouse.stat.catalog.StatForm;
import org.stathouse.stat.catalog.StatRow;
import org.stathouse.stat.catalog.StatView;
import org.stathouse.stat.catalog.Stats;
import tools.jackson.databind.node.ObjectNode;

/** Stats and Tiger Teams: list, read, add, change, end and take up again. */
@RestController
@RequestMapping("/api/v1/stat/stats")
@Tag(name = "Stat")
class StatController {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Stats stats;
    private final MergePatch patch;

    StatController(Stats stats, MergePatch patch) {
        this.stats = stats;
        this.patch = patch;
    }

    /** Why a Stat ends. */
    record Ending(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Lists the Stats and Tiger Teams that the person may see, by name")
    Slice<StatRow> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable StatKind kind,
            @RequestParam(defaultValue = "false") boolean retired,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return stats.list(new StatFilter(q, kind, retired), after, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one Stat")
    ResponseEntity<StatView> read(@PathVariable UUID id) {
        return answer(stats.get(id));
    }

    @GetMapping("/{id}/tiger-teams")
    @Operation(summary = "Lists the Tiger Teams that a Stat has set up")
    List<StatRow> teams(@PathVariable UUID id) {
        return stats.teamsOf(id);
    }

    @PostMapping
    @Operation(summary = "Adds a Stat; answers with every fault at its field")
    ResponseEntity<StatView> add(@RequestBody ObjectNode fields) {
        StatView added = stats.add(patch.apply(fields, StatForm.EMPTY));
        return ETags.created(URI.create("/api/v1/stat/stats/" + added.id()), added.version(), added);
    }

    @PatchMapping(path = "/{id}", consumes = {MediaType.APPLICATION_JSON_VALUE, MERGE_PATCH})
    @Operation(summary = "Changes the fields named (JSON merge patch: null clears)")
    ResponseEntity<StatView> change(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ObjectNode fields) {
        StatView seen = stats.get(id);
        ifMatch.require(seen.version());
        return answer(stats.edit(id, ifMatch.version(), patch.apply(fields, seen.form())));
    }

    @PostMapping("/{id}/schedule")
    @Operation(summary = "Changes when it meets and its focus, also by its chair; what is left out stays")
    ResponseEntity<StatView> reschedule(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody NewSchedule schedule) {
        ifMatch.require(stats.get(id).version());
        return answer(stats.reschedule(id, schedule));
    }

    @PostMapping("/{id}/retire")
    @Operation(summary = "Ends the Stat, with a reason")
    ResponseEntity<StatView> retire(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Ending ending) {
        return answer(stats.retire(id, ifMatch.version(), ending.reason()));
    }

    @PostMapping("/{id}/reactivate")
    @Operation(summary = "Takes an ended Stat up again")
    ResponseEntity<StatView> reactivate(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(stats.reactivate(id, ifMatch.version()));
    }

    private static ResponseEntity<StatView> answer(StatView stat) {
        return ETags.ok(stat.version(), stat);
    }
}

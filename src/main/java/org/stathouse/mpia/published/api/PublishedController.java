package org.stathouse.mpia.published.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
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
import org.stathouse.mpia.published.PublishedForm;
import org.stathouse.mpia.published.PublishedLedger;
import org.stathouse.mpia.published.PublishedView;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.shared.web.MergePatch;
import tools.jackson.databind.node.ObjectNode;

/** What is public already. */
@RestController
@RequestMapping("/api/v1/mpia/published")
@Tag(name = "MPIA already public")
class PublishedController {

    private final PublishedLedger ledger;
    private final MergePatch patch;

    PublishedController(PublishedLedger ledger, MergePatch patch) {
        this.ledger = ledger;
        this.patch = patch;
    }

    @GetMapping
    @Operation(summary = "Lists entries by title, those no longer shown included; with words, those that hold them all")
    Slice<PublishedView> list(
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return ledger.list(words, after, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one entry")
    ResponseEntity<PublishedView> read(@PathVariable UUID id) {
        return answer(ledger.get(id));
    }

    @PostMapping
    @Operation(summary = "Adds an entry; for intake clerks and the records supervisor")
    ResponseEntity<PublishedView> add(@RequestBody PublishedForm form) {
        PublishedView added = ledger.add(form);
        return ETags.created(URI.create("/api/v1/mpia/published/" + added.id()), added.version(), added);
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Changes fields of an entry; active: false takes it off the public list")
    ResponseEntity<PublishedView> change(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ObjectNode fields) {
        PublishedView seen = ledger.get(id);
        ifMatch.require(seen.version());
        return answer(ledger.change(id, ifMatch.version(), patch.apply(fields, seen.form())));
    }

    private static ResponseEntity<PublishedView> answer(PublishedView entry) {
        return ETags.ok(entry.version(), entry);
    }
}

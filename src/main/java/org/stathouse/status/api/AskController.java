package org.stathouse.status.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
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
import org.stathouse.status.AnswerAsk;
import org.stathouse.status.AskView;
import org.stathouse.status.Asks;

/** What published reports ask of people: list, read, answer. */
@RestController
@RequestMapping("/api/v1/status/asks")
@Tag(name = "Status")
class AskController {

    private final Asks asks;

    AskController(Asks asks) {
        this.asks = asks;
    }

    @GetMapping
    @Operation(summary = "Lists the asks that the person may see, oldest first")
    Slice<AskView> list(
            @RequestParam(defaultValue = "true") boolean open,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return asks.list(open, mine, after, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one ask")
    ResponseEntity<AskView> read(@PathVariable UUID id) {
        AskView ask = asks.get(id);
        return ETags.ok(ask.version(), ask);
    }

    @PostMapping("/{id}/answer")
    @Operation(summary = "Answers an open ask")
    ResponseEntity<AskView> answer(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody AnswerAsk command) {
        AskView ask = asks.answer(id, ifMatch.version(), command);
        return ETags.ok(ask.version(), ask);
    }
}

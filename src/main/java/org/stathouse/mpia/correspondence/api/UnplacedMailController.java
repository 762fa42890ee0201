package org.stathouse.mpia.correspondence.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.documents.StoredDocument;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.correspondence.PlaceMail;
import org.stathouse.mpia.correspondence.UnplacedMailView;
import org.stathouse.mpia.correspondence.UnplacedMails;
import org.stathouse.mpia.correspondence.UnplacedState;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.FileAnswer;
import org.stathouse.shared.web.IfMatch;

/** Mail that staff have to place. */
@RestController
@RequestMapping("/api/v1/mpia/unplaced-mail")
@Tag(name = "MPIA")
class UnplacedMailController {

    private final UnplacedMails mails;

    UnplacedMailController(UnplacedMails mails) {
        this.mails = mails;
    }

    /** Why a mail is discarded, and whether all of its sender are. */
    record Discard(@Nullable String reason, boolean allOfSender) {}

    /** How many mails were discarded. */
    record Discarded(int mails) {}

    @GetMapping
    @Operation(summary = "Lists mail to be placed, oldest first, or what was placed or discarded")
    Slice<UnplacedMailView> list(
            @RequestParam(defaultValue = "OPEN") UnplacedState state,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return mails.list(state, after, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one mail")
    ResponseEntity<UnplacedMailView> read(@PathVariable UUID id) {
        return answer(id);
    }

    @GetMapping("/{id}/files/{document}")
    @Operation(summary = "Downloads a file of a mail")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID document) {
        StoredDocument file = mails.get(id).files().stream()
                .filter(one -> one.id().equals(document))
                .findFirst()
                .orElseThrow(() -> new NotFound("Document " + document));
        return FileAnswer.of(file.fileName(), file.mediaType(), mails.file(id, document));
    }

    @PostMapping("/{id}/assign")
    @Operation(summary = "Adds it to a request, as the requester’s words or for staff only")
    ResponseEntity<UnplacedMailView> assign(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody PlaceMail place) {
        mails.assign(id, ifMatch.version(), place);
        return answer(id);
    }

    @PostMapping("/{id}/open")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Opens a request with it, received on the day on which the mail came")
    RequestSummary open(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return mails.open(id, ifMatch.version());
    }

    @PostMapping("/{id}/discard")
    @Operation(summary = "Discards it for a reason, or all of its sender that are still to be placed")
    Discarded discard(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Discard discard) {
        return new Discarded(mails.discard(id, ifMatch.version(), discard.reason(), discard.allOfSender()));
    }

    private ResponseEntity<UnplacedMailView> answer(UUID id) {
        UnplacedMailView mail = mails.get(id);
        return ETags.ok(mail.version(), mail);
    }
}

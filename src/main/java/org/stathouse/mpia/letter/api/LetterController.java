package org.stathouse.mpia.letter.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.letter.LetterDrafts;
import org.stathouse.mpia.letter.LetterView;
import org.stathouse.mpia.letter.LetterWriting;
import org.stathouse.mpia.letter.PostLetter;
import org.stathouse.mpia.letter.SendLetter;
import org.stathouse.mpia.letter.SentLetters;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.FileAnswer;
import org.stathouse.shared.web.IfMatch;

/** The letters of requests for records. */
@RestController
@RequestMapping("/api/v1/mpia")
@Tag(name = "Letters of requests for records")
class LetterController {

    private final LetterDrafts drafts;
    private final SentLetters sent;
    private final Messages messages;

    LetterController(LetterDrafts drafts, SentLetters sent, Messages messages) {
        this.drafts = drafts;
        this.sent = sent;
        this.messages = messages;
    }

    /** Which kind of letter to begin. */
    record BeginLetter(@Nullable LetterKind kind) {}

    /** What a letter lacks at one of its parts. */
    record Missing(@Nullable String part, String message) {}

    @GetMapping("/requests/{request}/letters")
    @Operation(summary = "Lists the letters of a request, drafts among them, oldest first")
    List<LetterView> ofRequest(@PathVariable UUID request) {
        return sent.of(request);
    }

    @PostMapping("/requests/{request}/letters")
    @Operation(summary = "Answers with the open draft of that kind, made from its template and what is on file if there is none")
    ResponseEntity<LetterView> begin(@PathVariable UUID request, @RequestBody BeginLetter command) {
        return created(drafts.begin(request, command.kind()));
    }

    @GetMapping("/letters")
    @Operation(summary = "Lists the letters that wait to be posted, the oldest first, at most 200")
    List<LetterView> toPost() {
        return sent.toPost();
    }

    @GetMapping("/letters/{id}")
    @Operation(summary = "Shows a letter with its parts")
    ResponseEntity<LetterView> get(@PathVariable UUID id) {
        return answer(drafts.view(id));
    }

    @PatchMapping("/letters/{id}")
    @Operation(summary = "Writes in a draft: parts that are named, and whom it goes to where that is not the requester; 412 if it was changed")
    ResponseEntity<LetterView> write(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody LetterWriting writing) {
        return answer(drafts.save(id, ifMatch.version(), writing));
    }

    @GetMapping("/letters/{id}/missing")
    @Operation(summary = "Names each part that keeps a draft from being sent")
    List<Missing> missing(@PathVariable UUID id) {
        return drafts.missing(id).stream().map(this::missing).toList();
    }

    @GetMapping(value = "/letters/{id}/preview", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "Shows the page of a letter as HTML that loads nothing")
    String preview(@PathVariable UUID id) {
        return drafts.preview(id);
    }

    @PostMapping("/letters/{id}/send")
    @Operation(summary = "Freezes a draft and sends it; 422 naming each required part that is missing")
    ResponseEntity<LetterView> send(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        drafts.send(id, new SendLetter(ifMatch.version()));
        return answer(drafts.view(id));
    }

    @PostMapping("/letters/{id}/posted")
    @Operation(summary = "Notes on which day a letter on paper was posted")
    ResponseEntity<LetterView> posted(@PathVariable UUID id, @RequestBody PostLetter command) {
        sent.post(id, command);
        return answer(drafts.view(id));
    }

    @PostMapping("/letters/{id}/correction")
    @Operation(summary = "Begins a new letter that corrects a sent one and names it")
    ResponseEntity<LetterView> correct(@PathVariable UUID id) {
        return created(drafts.correct(id));
    }

    @DeleteMapping("/letters/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Discards a draft")
    void discard(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        drafts.discard(id, ifMatch.version());
    }

    @GetMapping("/letters/{id}/pdf")
    @Operation(summary = "The PDF as it was sent")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        SentLetters.LetterFile file = sent.pdf(id);
        return FileAnswer.of(file.fileName(), file.mediaType(), file.content());
    }

    private Missing missing(Fault fault) {
        return new Missing(fault.field(), messages.text(fault));
    }

    private static ResponseEntity<LetterView> answer(LetterView letter) {
        return ETags.ok(letter.version(), letter);
    }

    private static ResponseEntity<LetterView> created(LetterView letter) {
        return ETags.created(URI.create("/api/v1/mpia/letters/" + letter.id()), letter.version(), letter);
    }
}

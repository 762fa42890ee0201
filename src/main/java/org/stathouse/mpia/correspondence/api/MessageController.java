package org.stathouse.mpia.correspondence.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.stathouse.mpia.Channel;
import org.stathouse.mpia.Correspondence;
import org.stathouse.mpia.correspondence.ConversationView;
import org.stathouse.mpia.correspondence.MessageFile;
import org.stathouse.mpia.correspondence.StaffDesk;
import org.stathouse.mpia.correspondence.TakeDown;
import org.stathouse.shared.web.FileAnswer;
import org.stathouse.shared.web.IfMatch;

/** Messages, letters and notes of a request. Letters are written under {@code letters}. */
@RestController
@RequestMapping("/api/v1/mpia/requests/{id}/messages")
@Tag(name = "MPIA")
class MessageController {

    private final Correspondence correspondence;
    private final StaffDesk desk;

    MessageController(Correspondence correspondence, StaffDesk desk) {
        this.correspondence = correspondence;
        this.desk = desk;
    }

    /** What is written to the requester. */
    record Text(@Nullable String text) {}

    /** Why a message needs no answer. */
    record Reason(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Reads the correspondence of a request, oldest first, and what awaits an answer")
    ConversationView read(@PathVariable UUID id) {
        return desk.read(id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Writes to the requester: on their page, and by mail where they have an address")
    ConversationView send(@PathVariable UUID id, @RequestBody Text message) {
        correspondence.send(id, message.text() == null ? "" : message.text());
        return desk.read(id);
    }

    @PostMapping(path = "/taken-down", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Takes down a letter or words of the requester with files, or a note of a call or visit")
    ConversationView takeDown(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean note,
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "false") boolean answersQuestion,
            @RequestPart(name = "file", required = false) @Nullable List<MultipartFile> files)
            throws IOException {
        desk.takeDown(id, new TakeDown(note, channel, text, answersQuestion), read(files == null ? List.of() : files));
        return desk.read(id);
    }

    @PostMapping("/read")
    @Operation(summary = "Marks all messages of the requester as read")
    ConversationView markRead(@PathVariable UUID id) {
        desk.markRead(id);
        return desk.read(id);
    }

    @PostMapping("/{message}/no-answer")
    @Operation(summary = "Says that a message needs no answer, with the reason")
    ConversationView noAnswer(
            @PathVariable UUID id,
            @PathVariable UUID message,
            @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch,
            @RequestBody Reason reason) {
        desk.needsNoAnswer(id, message, ifMatch.version(), reason.reason());
        return desk.read(id);
    }

    @GetMapping("/files/{document}")
    @Operation(summary = "Downloads a file of the correspondence")
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable UUID document) {
        Correspondence.Kept kept = correspondence.file(id, document);
        return FileAnswer.of(kept.document().fileName(), kept.document().mediaType(), kept.content());
    }

    private static List<MessageFile> read(List<MultipartFile> files) throws IOException {
        List<MessageFile> read = new ArrayList<>();
        for (MultipartFile file : files) {
            String name = file.getOriginalFilename();
            read.add(new MessageFile(name == null ? "" : name, file.getBytes()));
        }
        return read;
    }
}

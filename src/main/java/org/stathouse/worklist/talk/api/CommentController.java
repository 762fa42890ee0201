package org.stathouse.worklist.talk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.FileAnswer;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.worklist.talk.CaseComments;
import org.stathouse.worklist.talk.Comment;
import org.stathouse.worklist.talk.NewComment;
import org.stathouse.worklist.talk.Wording;

@RestController
@RequestMapping("/api/v1/cases/{type}/{id}/comments")
@Tag(name = "Comments", description = "What people say on a case, whatever its kind")
class CommentController {

    private final CaseComments comments;

    CommentController(CaseComments comments) {
        this.comments = comments;
    }

    /** What somebody wants to say on a case. */
    record Words(@Nullable String text) {

        String said() {
            return Objects.requireNonNullElse(text, "");
        }
    }

    /** Somebody who can be mentioned: as {@code @username} in the text. */
    record Mentionable(String username, String displayName) {}

    @GetMapping
    @Operation(summary = "The comments on the case, oldest first")
    List<Comment> comments(@PathVariable String type, @PathVariable UUID id) {
        return comments.of(new CaseRef(type, id));
    }

    @GetMapping("/mentionable")
    @Operation(summary = "Who may read the comments and can be mentioned, by the letters typed")
    List<Mentionable> mentionable(@PathVariable String type, @PathVariable UUID id, @RequestParam(defaultValue = "") String q) {
        return comments.mentionable(new CaseRef(type, id), q).stream()
                .map(person -> new Mentionable(person.username(), person.displayName()))
                .toList();
    }

    @GetMapping("/{comment}")
    @Operation(summary = "One comment")
    ResponseEntity<Comment> comment(@PathVariable String type, @PathVariable UUID id, @PathVariable UUID comment) {
        Comment found = comments.get(new CaseRef(type, id), comment);
        return ETags.ok(found.version(), found);
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Add a comment", description = "Whom it mentions as @username is told; they must be allowed to see the case.")
    ResponseEntity<Comment> add(@PathVariable String type, @PathVariable UUID id, @RequestBody Words words) {
        return created(comments.add(new CaseRef(type, id), words.said()), type, id);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Add a comment with up to five files of at most 10 MB")
    ResponseEntity<Comment> addWithFiles(
            @PathVariable String type,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestPart List<MultipartFile> file)
            throws IOException {
        List<NewComment.NewFile> files = new ArrayList<>();
        for (MultipartFile each : file) {
            files.add(new NewComment.NewFile(Objects.requireNonNullElse(each.getOriginalFilename(), ""), each.getBytes()));
        }
        return created(comments.add(new CaseRef(type, id), new NewComment(text, files)), type, id);
    }

    @PutMapping("/{comment}")
    @Operation(summary = "Give a comment of one’s own other words, within an hour; those before are kept")
    ResponseEntity<Comment> edit(
            @PathVariable String type,
            @PathVariable UUID id,
            @PathVariable UUID comment,
            @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch,
            @RequestBody Words words) {
        Comment edited = comments.edit(new CaseRef(type, id), comment, ifMatch.version(), words.said());
        return ETags.ok(edited.version(), edited);
    }

    @DeleteMapping("/{comment}")
    @Operation(summary = "Withdraw a comment of one’s own, within an hour; it stays as withdrawn")
    ResponseEntity<Comment> withdraw(
            @PathVariable String type, @PathVariable UUID id, @PathVariable UUID comment, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        Comment withdrawn = comments.withdraw(new CaseRef(type, id), comment, ifMatch.version());
        return ETags.ok(withdrawn.version(), withdrawn);
    }

    @GetMapping("/{comment}/wordings")
    @Operation(summary = "What a comment said before it was changed or withdrawn, oldest first")
    List<Wording> wordings(@PathVariable String type, @PathVariable UUID id, @PathVariable UUID comment) {
        return comments.wordings(new CaseRef(type, id), comment);
    }

    @GetMapping("/{comment}/files/{file}")
    @Operation(summary = "A file that is attached to a comment")
    ResponseEntity<byte[]> file(@PathVariable String type, @PathVariable UUID id, @PathVariable UUID comment, @PathVariable UUID file) {
        CaseRef subject = new CaseRef(type, id);
        Comment.File found = comments.get(subject, comment).files().stream()
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(() -> new NotFound("File " + file));
        return FileAnswer.of(found.name(), found.mediaType(), comments.file(subject, comment, file));
    }

    private static ResponseEntity<Comment> created(Comment comment, String type, UUID id) {
        return ETags.created(URI.create("/api/v1/cases/" + type + "/" + id + "/comments/" + comment.id()), comment.version(), comment);
    }
}

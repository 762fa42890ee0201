package org.stathouse.worklist.draft.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.FormDraft;
import org.stathouse.worklist.draft.FormDrafts;
import org.stathouse.worklist.draft.SaveDraft;

/** The signed-in person's drafts of forms; nobody else sees them. */
@RestController
@RequestMapping("/api/v1/drafts")
@Tag(name = "Drafts", description = "What the signed-in person typed into forms and did not hand in; nobody else sees it")
class DraftController {

    private final FormDrafts drafts;

    DraftController(FormDrafts drafts) {
        this.drafts = drafts;
    }

    /**
     * A draft as it is sent.
     *
     * @param form the form key of a task, or the name of another form
     * @param about the id of the task or of the case, or "new"
     * @param caseName number and title of the case, for the list
     * @param path where the form stands, below the product's address
     */
    record DraftBody(
            @NotNull String form,
            @NotNull String about,
            @NotNull String title,
            @Nullable String caseName,
            @NotNull String path,
            @NotNull Map<String, List<String>> fields) {

        SaveDraft command() {
            return new SaveDraft(new DraftPlace(form, about), title, caseName, path, fields);
        }
    }

    @GetMapping
    @Operation(summary = "The person’s drafts, the newest first")
    Slice<FormDraft> list(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return drafts.mine(after, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One draft of the person’s own")
    ResponseEntity<FormDraft> get(@PathVariable UUID id) {
        FormDraft draft = drafts.get(id);
        return ETags.ok(draft.version(), draft);
    }

    @PostMapping
    @Operation(summary = "Begin a draft", description = "Where another window has one of the same form, both stay.")
    ResponseEntity<FormDraft> begin(@Valid @RequestBody DraftBody body) {
        FormDraft draft = drafts.begin(body.command());
        return ETags.created(URI.create("/api/v1/drafts/" + draft.id()), draft.version(), draft);
    }

    @PutMapping("/{id}")
    @Operation(summary = "Save a draft; one that another window has saved since is not overwritten")
    ResponseEntity<FormDraft> save(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @Valid @RequestBody DraftBody body) {
        FormDraft draft = drafts.save(id, ifMatch.version(), body.command());
        return ETags.ok(draft.version(), draft);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Throw a draft away")
    void discard(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        drafts.discard(id, ifMatch.version());
    }
}

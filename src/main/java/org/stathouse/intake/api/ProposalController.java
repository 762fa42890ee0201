package org.stathouse.intake.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Set;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.documents.StoredDocument;
import org.stathouse.intake.ProposalFilter;
import org.stathouse.intake.ProposalForm;
import org.stathouse.intake.ProposalRegister;
import org.stathouse.intake.ProposalRow;
import org.stathouse.intake.ProposalStatus;
import org.stathouse.intake.ProposalView;
import org.stathouse.intake.Proposals;
import org.stathouse.intake.Scores;
import org.stathouse.intake.ScoringRound;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.FileAnswer;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.shared.web.MergePatch;
import tools.jackson.databind.node.ObjectNode;

/** Proposals: draft, change, submit, withdraw, read. The steps in between are tasks, completed under {@code /tasks}. */
@RestController
@RequestMapping("/api/v1/intake/proposals")
@Tag(name = "Intake")
class ProposalController {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final Proposals proposals;
    private final ProposalRegister register;
    private final Scores scores;
    private final MergePatch patch;

    ProposalController(Proposals proposals, ProposalRegister register, Scores scores, MergePatch patch) {
        this.proposals = proposals;
        this.register = register;
        this.scores = scores;
        this.patch = patch;
    }

    /** Why a proposal is withdrawn. */
    record Withdrawal(@Nullable String reason) {}

    @PostMapping
    @Operation(summary = "Begins a draft; any field may be left out")
    ResponseEntity<ProposalView> draft(@RequestBody ObjectNode fields) {
        ProposalView draft = proposals.draft(patch.apply(fields, ProposalForm.EMPTY));
        return ETags.created(URI.create("/api/v1/intake/proposals/" + draft.id()), draft.version(), draft);
    }

    @GetMapping
    @Operation(summary = "Lists the proposals that the person may see, newest first")
    Slice<ProposalRow> list(
            @RequestParam(required = false) @Nullable Set<ProposalStatus> status,
            @RequestParam(required = false) @Nullable UUID pillar,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return register.list(new ProposalFilter(status == null ? Set.of() : status, pillar, q, mine), after, limit);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one proposal")
    ResponseEntity<ProposalView> read(@PathVariable UUID id) {
        return answer(register.get(id));
    }

    @PatchMapping(path = "/{id}", consumes = {MediaType.APPLICATION_JSON_VALUE, MERGE_PATCH})
    @Operation(summary = "Changes the fields named of a draft or a returned proposal (JSON merge patch: null clears)")
    ResponseEntity<ProposalView> change(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ObjectNode fields) {
        ProposalView seen = register.get(id);
        ifMatch.require(seen.version());
        return answer(proposals.save(id, ifMatch.version(), patch.apply(fields, seen.form())));
    }

    @PostMapping("/{id}/submit")
    @Operation(summary = "Hands a draft in; answers with every fault if it is not complete")
    ResponseEntity<ProposalView> submit(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(proposals.submit(id, ifMatch.version()));
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Ends the case at the proposer’s wish, with a reason")
    ResponseEntity<ProposalView> withdraw(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Withdrawal withdrawal) {
        return answer(proposals.withdraw(id, ifMatch.version(), withdrawal.reason()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Removes a draft for good")
    void discard(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        proposals.discard(id, ifMatch.version());
    }

    @GetMapping("/{id}/documents")
    @Operation(summary = "Lists the letters issued in the case, oldest first")
    List<StoredDocument> documents(@PathVariable UUID id) {
        return register.documents(id);
    }

    @GetMapping("/{id}/documents/{documentId}")
    @Operation(summary = "Downloads a letter of the case")
    ResponseEntity<byte[]> document(@PathVariable UUID id, @PathVariable UUID documentId) {
        StoredDocument document = register.document(id, documentId);
        return FileAnswer.of(document.fileName(), document.mediaType(), register.content(id, documentId));
    }

    @GetMapping("/{id}/scores")
    @Operation(summary = "Reads the scoring rounds, newest first; others’ cards stay hidden until one has scored")
    List<ScoringRound> scores(@PathVariable UUID id) {
        return scores.of(id);
    }

    private static ResponseEntity<ProposalView> answer(ProposalView proposal) {
        return ETags.ok(proposal.version(), proposal);
    }
}

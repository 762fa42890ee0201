package org.stathouse.mpia.dispute.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.mpia.dispute.DisputeAnswers;
import org.stathouse.mpia.dispute.DisputeView;
import org.stathouse.mpia.dispute.Disputes;
import org.stathouse.mpia.dispute.MediationNote;
import org.stathouse.mpia.dispute.OpenDispute;
import org.stathouse.mpia.dispute.RecordResult;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;

/** The disputes about a request. Packet, answer and result are tasks, completed under {@code /tasks}. */
@RestController
@RequestMapping("/api/v1/mpia/requests/{id}/disputes")
@Tag(name = "Disputes about requests for public records")
class DisputeController {

    private final Disputes disputes;
    private final DisputeAnswers answers;

    DisputeController(Disputes disputes, DisputeAnswers answers) {
        this.disputes = disputes;
        this.answers = answers;
    }

    @GetMapping
    @Operation(summary = "Lists the disputes about a request, oldest first")
    List<DisputeView> list(@PathVariable UUID id) {
        return disputes.list(id);
    }

    @PostMapping
    @Operation(summary = "Records a dispute and begins its dates")
    ResponseEntity<DisputeView> open(@PathVariable UUID id, @RequestBody OpenDispute asked) {
        DisputeView view = disputes.open(id, asked);
        return ETags.created(URI.create("/api/v1/mpia/requests/" + id + "/disputes/" + view.id()), view.version(), view);
    }

    @GetMapping("/{dispute}")
    @Operation(summary = "Reads one dispute")
    ResponseEntity<DisputeView> read(@PathVariable UUID id, @PathVariable UUID dispute) {
        DisputeView view = disputes.get(id, dispute);
        return ETags.ok(view.version(), view);
    }

    @PostMapping("/{dispute}/end")
    @Operation(summary = "Records a result beside the task: the matter was withdrawn, dismissed or settled")
    DisputeView end(@PathVariable UUID id, @PathVariable UUID dispute, @RequestBody RecordResult result) {
        answers.endEarly(id, dispute, result);
        return disputes.get(id, dispute);
    }

    @GetMapping("/{dispute}/mediation")
    @Operation(summary = "Reads the confidential note on a mediation; not found but for Law and the supervisor")
    MediationNote mediation(@PathVariable UUID id, @PathVariable UUID dispute) {
        return disputes.mediation(id, dispute);
    }

    @PutMapping("/{dispute}/mediation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Writes the confidential note on a mediation")
    void noteMediation(
            @PathVariable UUID id, @PathVariable UUID dispute, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody MediationNote note) {
        disputes.noteMediation(id, dispute, ifMatch.version(), note);
    }
}

package org.stathouse.mpia.request.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.mpia.request.AnswerSearch;
import org.stathouse.mpia.request.ApproveDecision;
import org.stathouse.mpia.request.AssessRequest;
import org.stathouse.mpia.request.LawReview;
import org.stathouse.mpia.request.PetitionCourt;
import org.stathouse.mpia.request.RecordCourtOrder;
import org.stathouse.mpia.request.ReleaseRecords;
import org.stathouse.mpia.request.RequestAssessment;
import org.stathouse.mpia.request.RequestReading;
import org.stathouse.mpia.request.RequestSearches;
import org.stathouse.mpia.request.RequestView;
import org.stathouse.mpia.request.ReviewRecords;
import org.stathouse.mpia.request.WeighVictimReply;
import org.stathouse.mpia.request.process.RequestProcess;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;

/** The steps of a request by the request's address; the same tasks can be completed by their own under {@code /api/v1/tasks}. */
@RestController
@RequestMapping("/api/v1/mpia/requests/{id}")
@Tag(name = "Public records")
class RequestStepController {

    private final StepDesk steps;
    private final RequestAssessment assessment;
    private final RequestSearches searches;
    private final RequestReading reading;

    RequestStepController(StepDesk steps, RequestAssessment assessment, RequestSearches searches, RequestReading reading) {
        this.steps = steps;
        this.assessment = assessment;
        this.searches = searches;
        this.reading = reading;
    }

    /** Another agency to search, and what it is asked. */
    record AddSearch(@Nullable UUID agency, @Nullable String question) {}

    @PostMapping("/assess")
    @Operation(summary = "Assesses the request: search, a question to the requester, or an answer at once")
    ResponseEntity<RequestView> assess(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody AssessRequest command) {
        return complete(id, ifMatch, RequestProcess.FORM_ASSESS, command);
    }

    @PostMapping("/recall-answer")
    @Operation(summary = "Thinks over an answer that has not gone out: the request is assessed anew")
    ResponseEntity<RequestView> recallAnswer(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        assessment.recallAnswer(id, ifMatch.version());
        return answer(id);
    }

    @PostMapping("/go-on")
    @Operation(summary = "Ends the wait for the requester's clarification")
    ResponseEntity<RequestView> goOn(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        assessment.goOn(id, ifMatch.version());
        return answer(id);
    }

    @PostMapping("/searches")
    @Operation(summary = "Asks another agency while the others search")
    ResponseEntity<RequestView> addSearch(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody AddSearch added) {
        searches.add(id, ifMatch.version(), added.agency(), added.question());
        return answer(id);
    }

    @PostMapping("/searches/{agency}/reassign")
    @Operation(summary = "Asks another agency in the place of one that has not answered")
    ResponseEntity<RequestView> reassign(
            @PathVariable UUID id, @PathVariable UUID agency, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody AddSearch added) {
        searches.reassign(id, ifMatch.version(), agency, added.agency(), added.question());
        return answer(id);
    }

    @PostMapping("/searches/{agency}/cancel")
    @Operation(summary = "Asks an agency no more that has not answered")
    ResponseEntity<RequestView> cancelSearch(@PathVariable UUID id, @PathVariable UUID agency, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        searches.cancel(id, ifMatch.version(), agency);
        return answer(id);
    }

    @PostMapping("/search")
    @Operation(summary = "Answers the search of the person's agency")
    ResponseEntity<RequestView> search(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody AnswerSearch command) {
        return complete(id, ifMatch, RequestProcess.FORM_SEARCH, command);
    }

    @PostMapping("/victim-reply")
    @Operation(summary = "Weighs the reply of the victim shown in a 9-1-1 record")
    ResponseEntity<RequestView> victimReply(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody WeighVictimReply command) {
        return complete(id, ifMatch, RequestProcess.FORM_WEIGH_VICTIM_REPLY, command);
    }

    @PostMapping("/review")
    @Operation(summary = "Proposes to grant, grant in part or deny, or asks for more search")
    ResponseEntity<RequestView> review(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ReviewRecords command) {
        return complete(id, ifMatch, RequestProcess.FORM_REVIEW, command);
    }

    @PostMapping("/law-review")
    @Operation(summary = "Reviews the proposal for Law")
    ResponseEntity<RequestView> lawReview(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody LawReview command) {
        return complete(id, ifMatch, RequestProcess.FORM_LAW_REVIEW, command);
    }

    @PostMapping("/approve")
    @Operation(summary = "Approves the decision, or sends it back")
    ResponseEntity<RequestView> approve(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ApproveDecision command) {
        return complete(id, ifMatch, RequestProcess.FORM_APPROVE, command);
    }

    @PostMapping("/petition")
    @Operation(summary = "Enters the petition to the court after a temporary denial")
    ResponseEntity<RequestView> petition(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody PetitionCourt command) {
        return complete(id, ifMatch, RequestProcess.FORM_PETITION, command);
    }

    @PostMapping("/court-order")
    @Operation(summary = "Enters the court's order after a temporary denial")
    ResponseEntity<RequestView> courtOrder(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody RecordCourtOrder command) {
        return complete(id, ifMatch, RequestProcess.FORM_COURT_ORDER, command);
    }

    @PostMapping("/release")
    @Operation(summary = "Releases the records with the release letter")
    ResponseEntity<RequestView> release(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ReleaseRecords command) {
        return complete(id, ifMatch, RequestProcess.FORM_RELEASE, command);
    }

    private ResponseEntity<RequestView> complete(UUID id, IfMatch ifMatch, String form, Object command) {
        RequestView view = steps.complete(id, ifMatch, form, command);
        return ETags.ok(view.request().version(), view);
    }

    private ResponseEntity<RequestView> answer(UUID id) {
        RequestView view = reading.get(id);
        return ETags.ok(view.request().version(), view);
    }
}

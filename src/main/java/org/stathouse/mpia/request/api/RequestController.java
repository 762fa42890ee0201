package org.stathouse.mpia.request.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
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
import org.stathouse.mpia.NewRequest;
import org.stathouse.mpia.RecordsQueue;
import org.stathouse.mpia.RequestLists;
import org.stathouse.mpia.RequestStage;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.Tier;
import org.stathouse.mpia.request.CorrectReceipt;
import org.stathouse.mpia.request.RequestAssessment;
import org.stathouse.mpia.request.RequestEndings;
import org.stathouse.mpia.request.RequestReading;
import org.stathouse.mpia.request.RequestRelations;
import org.stathouse.mpia.request.RequestSupervision;
import org.stathouse.mpia.request.RequestView;
import org.stathouse.mpia.request.Requests;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;

/** Requests for public records: logging, lists, reading one, and what is done beside its tasks. */
@RestController
@RequestMapping("/api/v1/mpia/requests")
@Tag(name = "Public records")
class RequestController {

    private final Requests requests;
    private final RequestReading reading;
    private final RequestLists lists;
    private final RequestEndings endings;
    private final RequestSupervision supervision;
    private final RequestAssessment assessment;
    private final RequestRelations relations;

    RequestController(
            Requests requests,
            RequestReading reading,
            RequestLists lists,
            RequestEndings endings,
            RequestSupervision supervision,
            RequestAssessment assessment,
            RequestRelations relations) {
        this.requests = requests;
        this.reading = reading;
        this.lists = lists;
        this.endings = endings;
        this.supervision = supervision;
        this.assessment = assessment;
        this.relations = relations;
    }

    /** Why something is done. */
    record Because(@Nullable String reason) {}

    /** How sensitive it is, and why it is judged so now. */
    record NewTier(@Nullable Tier tier, @Nullable String reason) {}

    /** The request that this one repeats; none takes the mark away. */
    record DuplicateOf(@Nullable UUID duplicateOf) {}

    @GetMapping
    @Operation(summary = "Lists requests that the person may see, the earliest running legal date first; closed ones by receipt, latest first")
    Slice<RequestLists.Row> list(
            @RequestParam(required = false) @Nullable RecordsQueue queue,
            @RequestParam(required = false) @Nullable Boolean waiting,
            @RequestParam(required = false) @Nullable String words,
            @RequestParam(required = false) @Nullable UUID agency,
            @RequestParam(required = false) @Nullable Tier tier,
            @RequestParam(required = false) @Nullable RequestStage stage,
            @RequestParam(defaultValue = "false") boolean closed,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return lists.page(new RequestLists.RequestFilter(queue, waiting, words, agency, tier, stage, closed), after, limit);
    }

    @PostMapping
    @Operation(summary = "Logs a request on its receipt by the first agency; its clocks and its process begin")
    ResponseEntity<RequestView> log(@RequestBody NewRequest asked) {
        RequestSummary logged = requests.open(asked).request();
        return ETags.created(URI.create("/api/v1/mpia/requests/" + logged.id()), logged.version(), reading.get(logged.id()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one request, as far as the person may see it")
    ResponseEntity<RequestView> read(@PathVariable UUID id) {
        return answer(id);
    }

    @GetMapping("/{id}/duplicates")
    @Operation(summary = "Names the request that this one repeats, and those that repeat it")
    RequestRelations.Duplicates duplicates(@PathVariable UUID id) {
        return relations.duplicates(id);
    }

    @GetMapping("/{id}/earlier")
    @Operation(summary = "Lists the same requester's other requests, newest first, for those who may read the file")
    List<RequestSummary> earlier(@PathVariable UUID id) {
        return relations.earlier(id);
    }

    @GetMapping("/alike")
    @Operation(summary = "Lists requests that may ask for the same as these words do, the likeliest first")
    List<RequestSummary> alike(@RequestParam String words, @RequestParam(defaultValue = "5") int limit) {
        return lists.alike(words, limit);
    }

    @PostMapping("/{id}/withdraw")
    @Operation(summary = "Writes down that the requester has withdrawn the request")
    ResponseEntity<RequestView> withdraw(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Because because) {
        endings.withdraw(id, ifMatch.version(), because.reason());
        return answer(id);
    }

    @PostMapping("/{id}/receipt")
    @Operation(summary = "Corrects the receipt, by the supervisor; all dates are counted anew")
    ResponseEntity<RequestView> correctReceipt(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody CorrectReceipt correction) {
        supervision.correctReceipt(id, ifMatch.version(), correction);
        return answer(id);
    }

    @PostMapping("/{id}/tier")
    @Operation(summary = "Judges anew how sensitive the request is, up to the review")
    ResponseEntity<RequestView> changeTier(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody NewTier asked) {
        assessment.changeTier(id, ifMatch.version(), asked.tier(), asked.reason());
        return answer(id);
    }

    @PostMapping("/{id}/reopen")
    @Operation(summary = "Opens a closed request again, by the supervisor")
    ResponseEntity<RequestView> reopen(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Because because) {
        supervision.reopen(id, ifMatch.version(), because.reason());
        return answer(id);
    }

    @PostMapping("/{id}/hold")
    @Operation(summary = "Sets a litigation hold, by the supervisor")
    ResponseEntity<RequestView> hold(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Because because) {
        supervision.hold(id, ifMatch.version(), because.reason());
        return answer(id);
    }

    @PostMapping("/{id}/hold/lift")
    @Operation(summary = "Lifts the litigation hold, by the supervisor")
    ResponseEntity<RequestView> liftHold(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Because because) {
        supervision.liftHold(id, ifMatch.version(), because.reason());
        return answer(id);
    }

    @PostMapping("/{id}/duplicate")
    @Operation(summary = "Marks the request as a duplicate of another, or of none")
    ResponseEntity<RequestView> duplicate(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody DuplicateOf original) {
        relations.markDuplicate(id, ifMatch.version(), original.duplicateOf());
        return answer(id);
    }

    @PostMapping("/{id}/link")
    @Operation(summary = "Gives the requester a new secret link; the old one opens nothing any more")
    ResponseEntity<RequestView> renewLink(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        relations.renewLink(id, ifMatch.version());
        return answer(id);
    }

    private ResponseEntity<RequestView> answer(UUID id) {
        RequestView view = reading.get(id);
        return ETags.ok(view.request().version(), view);
    }
}

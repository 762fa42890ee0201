package org.stathouse.stat.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.stat.session.AgencyPapers;
import org.stathouse.stat.session.FrameSession;
import org.stathouse.stat.session.GiveInput;
import org.stathouse.stat.session.GroundworkView;
import org.stathouse.stat.session.HandInPreMemo;
import org.stathouse.stat.session.ReceivedMemo;
import org.stathouse.stat.session.SessionPreparation;
import org.stathouse.stat.session.SessionView;

/** What is prepared for a session, and what its agencies bring. The steps themselves are completed as tasks of the task list. */
@RestController
@RequestMapping("/api/v1/stat/sessions/{session}")
@Tag(name = "Stat")
class SessionPreparationController {

    private final SessionPreparation preparation;
    private final AgencyPapers papers;

    SessionPreparationController(SessionPreparation preparation, AgencyPapers papers) {
        this.preparation = preparation;
        this.papers = papers;
    }

    /** What an analyst writes down for an agency. */
    record InputFor(@Nullable UUID agency, @Nullable String text) {}

    /** A memo that came in on paper or by mail. */
    record MemoFor(@Nullable UUID agency, @Nullable LocalDate receivedOn, @Nullable LocalTime receivedAt, @Nullable String text) {}

    @GetMapping("/groundwork")
    @Operation(summary = "Reads what has been prepared so far")
    ResponseEntity<GroundworkView> groundwork(@PathVariable UUID session) {
        return answer(preparation.groundwork(session));
    }

    @PutMapping("/groundwork/frame")
    @Operation(summary = "Saves a frame that is not finished; If-Match names the groundwork")
    ResponseEntity<GroundworkView> keepFrame(
            @PathVariable UUID session, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody FrameSession frame) {
        return answer(preparation.keepFrame(session, ifMatch.version(), frame));
    }

    @PutMapping("/groundwork/draft")
    @Operation(summary = "Saves a draft of the pre-memo that is not finished; If-Match names the groundwork")
    ResponseEntity<GroundworkView> keepDraft(
            @PathVariable UUID session, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody HandInPreMemo memo) {
        return answer(preparation.keepDraft(session, ifMatch.version(), memo));
    }

    @PutMapping("/groundwork/refreshed")
    @Operation(summary = "Saves a refreshed draft that is not finished; If-Match names the groundwork")
    ResponseEntity<GroundworkView> keepRefreshed(
            @PathVariable UUID session, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody HandInPreMemo memo) {
        return answer(preparation.keepRefreshed(session, ifMatch.version(), memo));
    }

    @PostMapping("/inputs")
    @Operation(summary = "Writes an agency's input down for it")
    ResponseEntity<SessionView> recordInput(@PathVariable UUID session, @RequestBody InputFor input) {
        SessionView recorded = papers.recordInput(session, input.agency(), new GiveInput(input.text()));
        return ETags.ok(recorded.version(), recorded);
    }

    @PostMapping("/memos")
    @Operation(summary = "Records an agency's memo that came on paper or by mail; when it came in counts for the legal date")
    ResponseEntity<SessionView> recordMemo(@PathVariable UUID session, @RequestBody MemoFor memo) {
        SessionView recorded =
                papers.recordMemo(session, memo.agency(), new ReceivedMemo(memo.receivedOn(), memo.receivedAt(), memo.text()));
        return ETags.ok(recorded.version(), recorded);
    }

    private static ResponseEntity<GroundworkView> answer(GroundworkView groundwork) {
        return ETags.ok(groundwork.version(), groundwork);
    }
}

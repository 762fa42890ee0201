package org.stathouse.steerco.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.AttendanceView;
import org.stathouse.steerco.meeting.MeetingRoom;
import org.stathouse.steerco.meeting.Voter;
import org.stathouse.steerco.meeting.Voting;

/** What is recorded in the meeting itself. Changes of an item name the item's version in If-Match. */
@RestController
@RequestMapping("/api/v1/steerco/meetings/{meeting}")
@Tag(name = "SteerCo")
class RoomController {

    private final MeetingRoom room;

    RoomController(MeetingRoom room) {
        this.room = room;
    }

    /** Who sits on a seat; none where it is empty. */
    record Present(@Nullable String person) {}

    /** Others present, in words. */
    record Guests(@Nullable String guests) {}

    /** Who takes no part, and why. */
    record Recuse(UUID memberId, @Nullable String reason) {}

    /** A motion and the vote on it; without a vote named it is by consensus. */
    record RecordDecision(ProposedDecision decision, @Nullable Voting voting) {

        RecordDecision {
            // A request may leave it out; then the rules name what is missing.
            decision = Objects.requireNonNullElse(decision, ProposedDecision.EMPTY);
        }
    }

    /** The votes as they really were, and why they are corrected. */
    record CorrectVotes(Voting voting, @Nullable String reason) {

        CorrectVotes {
            voting = Objects.requireNonNullElse(voting, Voting.of(List.of()));
        }
    }

    /** What is noted, or why an item is put off. */
    record Remark(@Nullable String text) {}

    @GetMapping("/attendance")
    @Operation(summary = "Reads who is present, and the quorum")
    AttendanceView attendance(@PathVariable UUID meeting) {
        return room.attendance(meeting);
    }

    @PutMapping("/attendance/{member}")
    @Operation(summary = "Notes who sits on a seat")
    AttendanceView attend(@PathVariable UUID meeting, @PathVariable UUID member, @RequestBody Present present) {
        return room.attend(meeting, member, present.person());
    }

    @PutMapping("/guests")
    @Operation(summary = "Notes who else is present")
    AttendanceView guests(@PathVariable UUID meeting, @RequestBody Guests guests) {
        return room.guests(meeting, guests.guests());
    }

    @GetMapping("/items/{item}/voters")
    @Operation(summary = "Lists the voting seats present and who of them is recused from the item")
    List<Voter> voters(@PathVariable UUID meeting, @PathVariable UUID item) {
        return room.voters(meeting, item);
    }

    @GetMapping("/items/{item}/outcomes")
    @Operation(summary = "Lists the outcomes that can be decided on")
    List<OutcomeOption> outcomes(@PathVariable UUID meeting, @PathVariable UUID item) {
        return room.outcomes(meeting, item);
    }

    @PostMapping("/items/{item}/recusals")
    @Operation(summary = "Notes that a member takes no part in the item")
    ResponseEntity<AgendaItemView> recuse(@PathVariable UUID meeting, @PathVariable UUID item, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Recuse recusal) {
        return answer(room.recuse(meeting, item, ifMatch.version(), recusal.memberId(), recusal.reason()));
    }

    @DeleteMapping("/items/{item}/recusals/{member}")
    @Operation(summary = "Lifts a recusal noted by mistake")
    ResponseEntity<AgendaItemView> liftRecusal(@PathVariable UUID meeting, @PathVariable UUID item, @PathVariable UUID member, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(room.liftRecusal(meeting, item, ifMatch.version(), member));
    }

    @PostMapping("/items/{item}/decision")
    @Operation(summary = "Records a motion and its vote; where it carries, the decision is taken and carried out")
    ResponseEntity<AgendaItemView> decide(@PathVariable UUID meeting, @PathVariable UUID item, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody RecordDecision motion) {
        Voting voting = motion.voting() == null ? Voting.CONSENSUS : motion.voting();
        return answer(room.record(meeting, item, ifMatch.version(), motion.decision(), voting));
    }

    @PostMapping("/items/{item}/correction")
    @Operation(summary = "Corrects the votes of the last motion")
    ResponseEntity<AgendaItemView> correct(@PathVariable UUID meeting, @PathVariable UUID item, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody CorrectVotes correction) {
        return answer(room.correct(meeting, item, ifMatch.version(), correction.voting(), correction.reason()));
    }

    @PostMapping("/items/{item}/note")
    @Operation(summary = "Takes note of the item without a vote")
    ResponseEntity<AgendaItemView> note(@PathVariable UUID meeting, @PathVariable UUID item, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Remark remark) {
        return answer(room.note(meeting, item, ifMatch.version(), remark.text()));
    }

    @PostMapping("/items/{item}/defer")
    @Operation(summary = "Puts the item off to the next meeting, with a reason")
    ResponseEntity<AgendaItemView> defer(@PathVariable UUID meeting, @PathVariable UUID item, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Remark remark) {
        return answer(room.defer(meeting, item, ifMatch.version(), remark.text()));
    }

    @PostMapping("/items/{item}/reopen")
    @Operation(summary = "Opens an item again that was noted or deferred by mistake")
    ResponseEntity<AgendaItemView> reopen(@PathVariable UUID meeting, @PathVariable UUID item, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(room.reopen(meeting, item, ifMatch.version()));
    }

    private static ResponseEntity<AgendaItemView> answer(AgendaItemView item) {
        return ETags.ok(item.version(), item);
    }
}

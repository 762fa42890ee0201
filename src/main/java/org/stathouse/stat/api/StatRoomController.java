package org.stathouse.stat.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
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
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.stat.NewItem;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.session.AgendaEntryView;
import org.stathouse.stat.session.DecisionView;
import org.stathouse.stat.session.RoomView;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.session.StatRoom;

/** What is recorded in the room. If-Match names the version of what is changed: the session, the item, the decision, the question. */
@RestController
@RequestMapping("/api/v1/stat/sessions/{session}")
@Tag(name = "Stat")
class StatRoomController {

    private final StatRoom room;

    StatRoomController(StatRoom room) {
        this.room = room;
    }

    /** Whether an item was agreed to when it was read back. */
    record ReadBack(boolean agreed) {}

    /** A decision in its words. */
    record Decide(@Nullable String text) {}

    /** Whether a question is done with. */
    record Tick(boolean done) {}

    /** Who is there, one a line. */
    record Attendance(@Nullable String attendance) {}

    @GetMapping("/room")
    @Operation(summary = "Reads the room: agenda, items, decisions, attendance")
    ResponseEntity<RoomView> read(@PathVariable UUID session) {
        RoomView view = room.of(session);
        return ETags.ok(view.session().version(), view);
    }

    @PostMapping("/begin")
    @Operation(summary = "Opens the session on its day")
    ResponseEntity<SessionView> begin(@PathVariable UUID session, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(room.begin(session, ifMatch.version()));
    }

    @PostMapping("/end")
    @Operation(summary = "Ends the session; what was noted can be edited for 24 hours")
    ResponseEntity<SessionView> end(@PathVariable UUID session, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(room.end(session, ifMatch.version()));
    }

    @PutMapping("/attendance")
    @Operation(summary = "Notes who is there")
    ResponseEntity<SessionView> attend(
            @PathVariable UUID session, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Attendance who) {
        return answer(room.attend(session, ifMatch.version(), who.attendance()));
    }

    @PutMapping("/agenda/{entry}")
    @Operation(summary = "Ticks a question of the agenda off, or takes that back")
    ResponseEntity<AgendaEntryView> tick(
            @PathVariable UUID session, @PathVariable UUID entry, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Tick tick) {
        AgendaEntryView ticked = room.tick(session, entry, ifMatch.version(), tick.done());
        return ETags.ok(ticked.version(), ticked);
    }

    @PostMapping("/items")
    @Operation(summary = "Notes an item; with a number the struck item that had it once more")
    ResponseEntity<StatItem> capture(
            @PathVariable UUID session, @RequestParam(required = false) @Nullable String number, @RequestBody NewItem item) {
        StatItem captured = number == null ? room.capture(session, item) : room.bringBack(session, number, item);
        return ETags.created(URI.create("/api/v1/stat/items/" + captured.id()), captured.version(), captured);
    }

    @PutMapping("/items/{item}")
    @Operation(summary = "Changes an item that is not issued yet")
    ResponseEntity<StatItem> amend(
            @PathVariable UUID session, @PathVariable UUID item, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody NewItem content) {
        return answer(room.amend(session, item, ifMatch.version(), content));
    }

    @DeleteMapping("/items/{item}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes an item out that is not issued yet")
    void strike(@PathVariable UUID session, @PathVariable UUID item, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        room.strike(session, item, ifMatch.version());
    }

    @PostMapping("/items/{item}/read-back")
    @Operation(summary = "Notes that an item was read back and agreed to, or takes that back")
    ResponseEntity<StatItem> readBack(
            @PathVariable UUID session, @PathVariable UUID item, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ReadBack answer) {
        return answer(room.readBack(session, item, ifMatch.version(), answer.agreed()));
    }

    @PostMapping("/decisions")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Records a decision")
    DecisionView decide(@PathVariable UUID session, @RequestBody Decide decision) {
        return room.decide(session, decision.text());
    }

    @PutMapping("/decisions/{decision}")
    @Operation(summary = "Changes the words of a decision")
    ResponseEntity<DecisionView> reword(
            @PathVariable UUID session, @PathVariable UUID decision, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Decide words) {
        DecisionView reworded = room.rewordDecision(session, decision, ifMatch.version(), words.text());
        return ETags.ok(reworded.version(), reworded);
    }

    @DeleteMapping("/decisions/{decision}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes a decision out that was recorded by mistake")
    void strikeDecision(@PathVariable UUID session, @PathVariable UUID decision, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        room.strikeDecision(session, decision, ifMatch.version());
    }

    private static ResponseEntity<SessionView> answer(SessionView session) {
        return ETags.ok(session.version(), session);
    }

    private static ResponseEntity<StatItem> answer(StatItem item) {
        return ETags.ok(item.version(), item);
    }
}

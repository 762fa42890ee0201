package org.stathouse.steerco.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.steerco.meeting.AgendaView;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.steerco.meeting.LateTopic;
import org.stathouse.steerco.meeting.NewItem;

/** The agenda of a meeting; its ETag is the meeting's. */
@RestController
@RequestMapping("/api/v1/steerco/meetings/{meeting}/agenda")
@Tag(name = "SteerCo")
class AgendaController {

    private final Agendas agendas;

    AgendaController(Agendas agendas) {
        this.agendas = agendas;
    }

    /** A case to put on the agenda. */
    record AddTopic(String type, UUID id, @Nullable String lateBecause) {}

    /** Puts an item before another one, or last. */
    record MoveItem(UUID item, @Nullable UUID before) {}

    /** Who presents, and how long. */
    record ScheduleItem(@Nullable String presenter, int minutes) {}

    /** Why an item is taken off. */
    record RemoveItem(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Reads the agenda with what became of its items")
    ResponseEntity<AgendaView> read(@PathVariable UUID meeting) {
        return answer(agendas.of(meeting));
    }

    @PostMapping("/refresh")
    @Operation(summary = "Collects now what waits for SteerCo")
    ResponseEntity<AgendaView> refresh(@PathVariable UUID meeting, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(agendas.refresh(meeting, ifMatch.version()));
    }

    @GetMapping("/waiting")
    @Operation(summary = "Lists what waits and is not on the agenda")
    List<LateTopic> waiting(@PathVariable UUID meeting) {
        return agendas.waiting(meeting);
    }

    @PostMapping("/topics")
    @Operation(summary = "Puts a waiting case on the agenda; after the cut-off with a reason")
    ResponseEntity<AgendaView> addTopic(@PathVariable UUID meeting, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody AddTopic topic) {
        return answer(agendas.addTopic(meeting, ifMatch.version(), new CaseRef(topic.type(), topic.id()), topic.lateBecause()));
    }

    @PostMapping("/items")
    @Operation(summary = "Adds a free item; after the cut-off with a reason")
    ResponseEntity<AgendaView> add(@PathVariable UUID meeting, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody NewItem item) {
        return answer(agendas.add(meeting, ifMatch.version(), item));
    }

    @PostMapping("/order")
    @Operation(summary = "Puts an item before another one, or last")
    ResponseEntity<AgendaView> move(@PathVariable UUID meeting, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody MoveItem move) {
        return answer(agendas.move(meeting, ifMatch.version(), move.item(), move.before()));
    }

    @PutMapping("/items/{item}/schedule")
    @Operation(summary = "Sets presenter and minutes")
    ResponseEntity<AgendaView> schedule(@PathVariable UUID meeting, @PathVariable UUID item, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody ScheduleItem schedule) {
        return answer(agendas.schedule(meeting, ifMatch.version(), item, schedule.presenter(), schedule.minutes()));
    }

    @PostMapping("/items/{item}/remove")
    @Operation(summary = "Takes an item off, with a reason")
    ResponseEntity<AgendaView> remove(@PathVariable UUID meeting, @PathVariable UUID item, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody RemoveItem removal) {
        return answer(agendas.remove(meeting, ifMatch.version(), item, removal.reason()));
    }

    @PostMapping("/items/{item}/restore")
    @Operation(summary = "Puts a removed item back")
    ResponseEntity<AgendaView> restore(@PathVariable UUID meeting, @PathVariable UUID item, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(agendas.restore(meeting, ifMatch.version(), item));
    }

    private static ResponseEntity<AgendaView> answer(AgendaView agenda) {
        return ETags.ok(agenda.version(), agenda);
    }
}

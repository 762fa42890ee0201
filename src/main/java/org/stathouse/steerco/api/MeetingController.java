package org.stathouse.steerco.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.steerco.meeting.MeetingFilter;
import org.stathouse.steerco.meeting.MeetingForm;
import org.stathouse.steerco.meeting.MeetingPreparation;
import org.stathouse.steerco.meeting.MeetingRoom;
import org.stathouse.steerco.meeting.MeetingRow;
import org.stathouse.steerco.meeting.MeetingRules;
import org.stathouse.steerco.meeting.MeetingSeries;
import org.stathouse.steerco.meeting.MeetingSettings;
import org.stathouse.steerco.meeting.MeetingStatus;
import org.stathouse.steerco.meeting.MeetingView;
import org.stathouse.steerco.meeting.Meetings;

/** Meetings: planning, moving, cancelling, and the steps up to the session. */
@RestController
@RequestMapping("/api/v1/steerco/meetings")
@Tag(name = "SteerCo")
class MeetingController {

    private final Meetings meetings;
    private final MeetingPreparation preparation;
    private final MeetingSettings settings;
    private final MeetingRoom room;

    MeetingController(Meetings meetings, MeetingPreparation preparation, MeetingSettings settings, MeetingRoom room) {
        this.meetings = meetings;
        this.preparation = preparation;
        this.settings = settings;
        this.room = room;
    }

    /** A new appointment and why. */
    record MoveMeeting(@Nullable LocalDate day, @Nullable LocalTime startsAt, @Nullable String place, @Nullable String reason) {}

    /** Why a meeting is called off. */
    record Cancellation(@Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Lists meetings, latest first; with ahead=true those to come, earliest first")
    Slice<MeetingRow> list(
            @RequestParam(defaultValue = "false") boolean ahead,
            @RequestParam(required = false) @Nullable Set<MeetingStatus> status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return meetings.list(new MeetingFilter(ahead, status == null ? Set.of() : status), after, limit);
    }

    @PostMapping
    @Operation(summary = "Plans a meeting")
    ResponseEntity<MeetingView> plan(@RequestBody MeetingForm form) {
        MeetingView planned = meetings.plan(form);
        return ETags.created(URI.create("/api/v1/steerco/meetings/" + planned.id()), planned.version(), planned);
    }

    @PostMapping("/series")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Plans monthly meetings, all or none")
    List<MeetingView> planSeries(@RequestBody MeetingSeries series) {
        return meetings.planSeries(series);
    }

    @GetMapping("/rules")
    @Operation(summary = "Reads the days of cut-off, packet and minutes, and the quorum")
    ResponseEntity<MeetingRules> rules() {
        return answer(settings.rules());
    }

    @PutMapping("/rules")
    @Operation(summary = "Changes them; the version in the body is not looked at, If-Match counts")
    ResponseEntity<MeetingRules> changeRules(@RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody MeetingRules rules) {
        return answer(settings.change(new MeetingRules(
                ifMatch.version(), rules.cutOffDays(), rules.packetDays(), rules.minutesDays(), rules.quorumPercent())));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one meeting")
    ResponseEntity<MeetingView> read(@PathVariable UUID id) {
        return answer(meetings.get(id));
    }

    @PostMapping("/{id}/move")
    @Operation(summary = "Moves the meeting with its timers and due dates")
    ResponseEntity<MeetingView> move(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody MoveMeeting to) {
        return answer(meetings.move(id, ifMatch.version(), new MeetingForm(null, to.day(), to.startsAt(), to.place()), to.reason()));
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Calls the meeting off; it stays on record")
    ResponseEntity<MeetingView> cancel(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody Cancellation cancellation) {
        return answer(meetings.cancel(id, ifMatch.version(), cancellation.reason()));
    }

    @PostMapping("/{id}/agenda/prepared")
    @Operation(summary = "Says that the agenda is ready")
    ResponseEntity<MeetingView> prepared(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(preparation.prepared(id, ifMatch.version()));
    }

    @PostMapping("/{id}/release")
    @Operation(summary = "Releases the packet: the agenda is frozen and the members are told")
    ResponseEntity<MeetingView> release(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(preparation.release(id, ifMatch.version()));
    }

    @PostMapping("/{id}/start")
    @Operation(summary = "Opens the session")
    ResponseEntity<MeetingView> start(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(room.start(id, ifMatch.version()));
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "Ends the session; the minutes are drafted")
    ResponseEntity<MeetingView> end(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch) {
        return answer(room.end(id, ifMatch.version()));
    }

    private static ResponseEntity<MeetingView> answer(MeetingView meeting) {
        return ETags.ok(meeting.version(), meeting);
    }

    private static ResponseEntity<MeetingRules> answer(MeetingRules rules) {
        return ETags.ok(rules.version(), rules);
    }
}

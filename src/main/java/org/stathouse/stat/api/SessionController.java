package org.stathouse.stat.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.stathouse.shared.Slice;
import org.stathouse.shared.web.ETags;
import org.stathouse.shared.web.IfMatch;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.session.CompleteDebrief;
import org.stathouse.stat.session.ContinuationTests;
import org.stathouse.stat.session.ContinuationView;
import org.stathouse.stat.session.IssueMemo;
import org.stathouse.stat.session.LeftBehind;
import org.stathouse.stat.session.LegalDateCounts;
import org.stathouse.stat.session.ScheduleChanges;
import org.stathouse.stat.session.SessionClosure;
import org.stathouse.stat.session.SessionFilter;
import org.stathouse.stat.session.SessionForm;
import org.stathouse.stat.session.SessionRow;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.session.Sessions;

/** Sessions of Stats: planning, moving, cancelling, and the steps after them. */
@RestController
@RequestMapping("/api/v1/stat/sessions")
@Tag(name = "Stat")
class SessionController {

    private final Sessions sessions;
    private final SessionClosure closure;
    private final ContinuationTests continuation;
    private final ScheduleChanges changes;

    SessionController(Sessions sessions, SessionClosure closure, ContinuationTests continuation, ScheduleChanges changes) {
        this.sessions = sessions;
        this.closure = closure;
        this.continuation = continuation;
        this.changes = changes;
    }

    /** A session to plan by hand. */
    record PlanSession(UUID stat, @Nullable LocalDate day, @Nullable LocalTime startsAt) {}

    /** Up to which day the cadence's sessions are planned. */
    record PlanUntil(UUID stat, @Nullable LocalDate until) {}

    /** Another day, another time or both, and why. */
    record MoveSession(@Nullable LocalDate day, @Nullable LocalTime startsAt, @Nullable String reason) {}

    /** Why a session is called off. */
    record CancelSession(@Nullable String reason) {}

    /** The Stat whose sessions are to follow its schedule. */
    record FollowSchedule(UUID stat) {}

    @GetMapping
    @Operation(summary = "Lists sessions, latest first; with ahead=true earliest first")
    Slice<SessionRow> list(
            @RequestParam(required = false) @Nullable UUID stat,
            @RequestParam(required = false) @Nullable Set<SessionStatus> status,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(defaultValue = "false") boolean ahead,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int limit) {
        return sessions.list(new SessionFilter(stat, status == null ? Set.of() : status, from, to, ahead), after, limit);
    }

    @PostMapping
    @Operation(summary = "Plans a session beside those of the cadence")
    ResponseEntity<SessionView> plan(@RequestBody PlanSession plan) {
        SessionView planned = sessions.plan(plan.stat(), new SessionForm(plan.day(), plan.startsAt()));
        return ETags.created(URI.create("/api/v1/stat/sessions/" + planned.id()), planned.version(), planned);
    }

    @PostMapping("/until")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Plans the sessions of the cadence up to a day; those that stand already stay")
    List<SessionView> planUntil(@RequestBody PlanUntil plan) {
        return sessions.planUntil(plan.stat(), plan.until());
    }

    @GetMapping("/left-behind")
    @Operation(summary = "Lists the planned sessions of a Stat that a change of its schedule has left where they were")
    List<LeftBehind> leftBehind(@RequestParam UUID stat) {
        return changes.leftBehind(stat);
    }

    @PostMapping("/follow-schedule")
    @Operation(summary = "Moves those of them that nobody prepares yet to the next free days of the schedule")
    List<SessionView> followSchedule(@RequestBody FollowSchedule follow) {
        return changes.follow(follow.stat());
    }

    @GetMapping("/legal-dates")
    @Operation(summary = "Counts how often each Stat kept and missed the two dates of City Code Art. 1 §61-4, by the Stat's id")
    Map<UUID, LegalDateCounts> legalDates() {
        return sessions.legalDateCounts();
    }

    @GetMapping("/continuation-tests")
    @Operation(summary = "Lists the continuation tests of a Stat, newest first")
    List<ContinuationView> continuationTests(@RequestParam UUID stat) {
        return continuation.of(stat);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Reads one session with its steps and legal dates")
    ResponseEntity<SessionView> read(@PathVariable UUID id) {
        return answer(sessions.get(id));
    }

    @PostMapping("/{id}/move")
    @Operation(summary = "Moves a planned session with its timers and due dates")
    ResponseEntity<SessionView> move(@PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody MoveSession to) {
        return answer(sessions.move(id, ifMatch.version(), new SessionForm(to.day(), to.startsAt()), to.reason()));
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Calls a planned session off; it stays on record")
    ResponseEntity<SessionView> cancel(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody CancelSession cancellation) {
        return answer(sessions.cancel(id, ifMatch.version(), cancellation.reason()));
    }

    @PostMapping("/{id}/debrief")
    @Operation(summary = "Finishes the debrief")
    ResponseEntity<SessionView> debrief(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody CompleteDebrief debrief) {
        return answer(closure.debrief(id, ifMatch.version(), debrief));
    }

    @PostMapping("/{id}/follow-up-memo")
    @Operation(summary = "Issues the follow-up memo: the follow-up of every item begins")
    ResponseEntity<SessionView> issueMemo(
            @PathVariable UUID id, @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch, @RequestBody IssueMemo memo) {
        return answer(closure.issueMemo(id, ifMatch.version(), memo));
    }

    private static ResponseEntity<SessionView> answer(SessionView session) {
        return ETags.ok(session.version(), session);
    }
}

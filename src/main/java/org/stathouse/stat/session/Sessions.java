package org.stathouse.stat.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;

/**
 * Planning, moving and cancelling the sessions of Stats (processes.md A.3). A Stat's analysts and its chair do; whoever may read the
 * Stat reads them. A stale version, or a session that has moved on, is a {@link Conflict}; one that the person may not know of
 * {@link NotFound}.
 */
@Service
@Transactional
public class Sessions {

    private final SessionRepository sessions;
    private final GroundworkRepository groundworks;
    private final SessionAccess access;
    private final SessionViews views;
    private final SessionPlanning planning;
    private final SessionTimetable timetable;
    private final SessionJournal journal;
    private final SessionWorkflow workflow;
    private final StatDirectory stats;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final DateTexts texts;
    private final Clock clock;

    Sessions(
            SessionRepository sessions,
            GroundworkRepository groundworks,
            SessionAccess access,
            SessionViews views,
            SessionPlanning planning,
            SessionTimetable timetable,
            SessionJournal journal,
            SessionWorkflow workflow,
            StatDirectory stats,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            DateTexts texts,
            Clock clock) {
        this.sessions = sessions;
        this.groundworks = groundworks;
        this.access = access;
        this.views = views;
        this.planning = planning;
        this.timetable = timetable;
        this.journal = journal;
        this.workflow = workflow;
        this.stats = stats;
        this.currentActor = currentActor;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    /** Whether the signed-in person plans, moves and cancels sessions of that Stat. */
    @Transactional(readOnly = true)
    public boolean mayPlan(UUID stat) {
        return access.leads(currentActor.get(), stat);
    }

    /** One page of sessions, from the cursor of the page before; latest first unless asked for those ahead. */
    @Transactional(readOnly = true)
    public Slice<SessionRow> list(SessionFilter filter, @Nullable String after, int limit) {
        Actor actor = currentActor.get();
        Keyset<Instant> place = Keyset.parse(after, Instant::parse);
        int size = Keyset.pageSize(limit);
        Sort.Direction direction = filter.ahead() ? Sort.Direction.ASC : Sort.Direction.DESC;
        List<StatSession> rows = sessions.findBy(
                SessionQueries.readable(readable(actor)).and(SessionQueries.matching(filter)).and(Keyset.behind(place, filter.ahead(), session -> session.get("startsAt"))),
                query -> query.sortBy(Sort.by(direction, "startsAt", "id")).limit(size + 1).all());
        return Keyset.page(rows, size, views::row, session -> new Keyset<>(session.startsAt(), session.id()));
    }

    @Transactional(readOnly = true)
    public SessionView get(UUID id) {
        Actor actor = currentActor.get();
        return views.view(access.seen(actor, id), actor);
    }

    /** How often each Stat that the person may read kept and missed the two legal dates; a Stat without such sessions is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, LegalDateCounts> legalDateCounts() {
        Set<UUID> readable = readable(currentActor.get());
        Map<UUID, LegalDateCounts> counts = new HashMap<>();
        if (!readable.isEmpty()) {
            sessions.legalCounts(readable, clock.instant()).forEach(row -> counts.put(row.getStat(), counts(row)));
        }
        return counts;
    }

    /** The counts of one Stat. */
    @Transactional(readOnly = true)
    public LegalDateCounts legalDateCounts(UUID stat) {
        requireReading(currentActor.get(), stat);
        return sessions.legalCounts(Set.of(stat), clock.instant()).stream().findFirst().map(Sessions::counts).orElse(LegalDateCounts.NONE);
    }

    /**
     * Plans a session beside those of the cadence: its process starts and the people are told.
     *
     * @throws BusinessRuleViolation at {@code day}
     */
    public SessionView plan(UUID stat, SessionForm form) {
        Actor actor = currentActor.get();
        StatSummary summary = requirePlanning(actor, stat);
        BusinessRuleViolation.throwIfAny(planning.against(summary, form, null));
        return views.view(planning.plan(summary, form), actor);
    }

    /**
     * Plans the sessions of the cadence up to a day, inclusive; those that stand already stay.
     *
     * @param last at most 400 days ahead
     * @throws BusinessRuleViolation at {@code until}
     */
    public List<SessionView> planUntil(UUID stat, @Nullable LocalDate last) {
        Actor actor = currentActor.get();
        requirePlanning(actor, stat);
        if (last == null) {
            throw new BusinessRuleViolation(Fault.at("until", "shared.required"));
        }
        if (last.isAfter(texts.day(clock.instant()).plusDays(SessionPolicy.FARTHEST_DAYS))) {
            throw new BusinessRuleViolation(Fault.at("until", "stat.session.tooFar", SessionPolicy.FARTHEST_DAYS));
        }
        return planning.until(stat, last).stream().map(session -> views.view(session, actor)).toList();
    }

    /**
     * Moves a planned session: its timers and due dates follow, the legal dates are computed anew by the numbers in force, the people
     * are told. Where its preparation was over and can begin again in time, it does.
     *
     * @throws BusinessRuleViolation at {@code day}, {@code reason}
     */
    public SessionView move(UUID id, long version, SessionForm to, @Nullable String reason) {
        Actor actor = currentActor.get();
        StatSession session = access.ledForChange(actor, id, version);
        session.require(SessionStatus.PLANNED);
        StatSummary stat = stats.get(session.statId());
        SessionForm form = to.startsAt() == null ? new SessionForm(to.day(), views.timeOf(session)) : to;
        List<Fault> faults = new ArrayList<>(planning.against(stat, form, id));
        SessionPolicy.required("reason", reason, SessionPolicy.LONGEST_REASON).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        String because = Objects.requireNonNull(reason).strip();
        String before = texts.dateTime(session.startsAt());
        session.move(planning.appointment(stat, form), because, new StatSession.By(actor.username(), clock.instant()));
        journal.record(session, "moved", "moved to " + texts.dateTime(session.startsAt()) + " by " + actor.displayName(), because(because, before));
        if (workflow.moved(id, timetable.isPreparable(session))) {
            groundworks.findById(id).ifPresent(Groundwork::reopen);
        }
        events.publishEvent(new SessionMoved(id));
        String occurrence = String.valueOf(session.moves().size());
        journal.tell(session, "session-moved", occurrence, "Session " + session.number() + " was moved", Map.of("reason", because, "before", before));
        return views.view(session, actor);
    }

    /**
     * Calls a planned session off: its process ends, it stays on record and is counted, the people are told, and the next one of the
     * cadence is planned. What is open enters the next pre-memo.
     *
     * @throws BusinessRuleViolation at {@code reason}
     */
    public SessionView cancel(UUID id, long version, @Nullable String reason) {
        Actor actor = currentActor.get();
        StatSession session = access.ledForChange(actor, id, version);
        session.require(SessionStatus.PLANNED);
        BusinessRuleViolation.throwIfAny(SessionPolicy.required("reason", reason, SessionPolicy.LONGEST_REASON).stream().toList());
        callOff(session, Objects.requireNonNull(reason).strip(), actor);
        planning.ahead(session.statId());
        return views.view(session, actor);
    }

    /** Calls off every planned session of a Stat that has ended; rights are those of the part that calls. */
    void callOffAll(UUID stat, String reason, Actor actor) {
        sessions.findByStatIdAndStatusOrderByStartsAtDescIdDesc(stat, SessionStatus.PLANNED).stream()
                .map(session -> access.forStep(session.id()))
                .filter(session -> session.status() == SessionStatus.PLANNED)
                .forEach(session -> callOff(session, reason, actor));
    }

    private void callOff(StatSession session, String reason, Actor actor) {
        String was = texts.dateTime(session.startsAt());
        session.cancel(reason, new StatSession.By(actor.username(), clock.instant()));
        journal.record(session, "cancelled", "cancelled by " + actor.displayName(), because(reason, was));
        workflow.cancelled(session.id());
        journal.tell(session, "session-cancelled", "cancelled", "Session " + session.number() + " is cancelled", Map.of("reason", reason));
    }

    private StatSummary requirePlanning(Actor actor, UUID stat) {
        requireReading(actor, stat);
        if (!access.leads(actor, stat)) {
            throw new NotPermitted(Fault.of("stat.session.notYours"));
        }
        StatSummary summary = stats.get(stat);
        if (!summary.active()) {
            throw new Conflict(Fault.of("stat.session.statEnded", summary.name()));
        }
        return summary;
    }

    private void requireReading(Actor actor, UUID stat) {
        if (!stats.mayRead(actor, stat)) {
            throw new NotFound("Stat " + stat);
        }
    }

    private Set<UUID> readable(Actor actor) {
        return stats.all().stream().map(StatSummary::id).filter(stat -> stats.mayRead(actor, stat)).collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, @Nullable Object> because(String reason, String before) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("reason", reason);
        after.put("before", before);
        return after;
    }

    private static LegalDateCounts counts(SessionRepository.LegalCount row) {
        return new LegalDateCounts(
                new LegalDateCounts.Count(row.getMemosKept(), row.getMemosMissed(), row.getSessions() - row.getMemosKept() - row.getMemosMissed()),
                new LegalDateCounts.Count(
                        row.getFollowUpsKept(), row.getFollowUpsMissed(), row.getSessions() - row.getFollowUpsKept() - row.getFollowUpsMissed()));
    }
}

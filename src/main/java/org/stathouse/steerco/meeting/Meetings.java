package org.stathouse.steerco.meeting;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.shared.Keyset;
import org.stathouse.steerco.office.Numbers;
import org.stathouse.steerco.office.Rights;

/**
 * Planning, moving and cancelling meetings (processes.md, Supporting). The TMO plans; members, chair, TMO and administrators read. A
 * stale version or a meeting that has moved on is a {@link Conflict}, a meeting that the person may not know of {@link NotFound}.
 */
@Service
@Transactional
public class Meetings {

    private static final String SERIES = "M";
    private static final Set<MeetingStatus> AHEAD =
            Set.of(MeetingStatus.AGENDA_OPEN, MeetingStatus.AGENDA_CLOSED, MeetingStatus.RELEASED, MeetingStatus.IN_SESSION);

    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final MeetingViews views;
    private final MeetingPlanning planning;
    private final MeetingJournal journal;
    private final MeetingWorkflow workflow;
    private final MeetingPackets packets;
    private final Numbers numbers;
    private final Rights rights;
    private final ApplicationEventPublisher events;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final DateTexts texts;
    private final Clock clock;

    Meetings(
            MeetingRepository meetings,
            MeetingAccess access,
            MeetingViews views,
            MeetingPlanning planning,
            MeetingJournal journal,
            MeetingWorkflow workflow,
            MeetingPackets packets,
            Numbers numbers,
            Rights rights,
            ApplicationEventPublisher events,
            CurrentActor currentActor,
            Deadlines deadlines,
            DateTexts texts,
            Clock clock) {
        this.meetings = meetings;
        this.access = access;
        this.views = views;
        this.planning = planning;
        this.journal = journal;
        this.workflow = workflow;
        this.packets = packets;
        this.numbers = numbers;
        this.rights = rights;
        this.events = events;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.texts = texts;
        this.clock = clock;
    }

    /** Whether the signed-in person plans meetings: the TMO does. */
    @Transactional(readOnly = true)
    public boolean mayPlan() {
        return currentActor.get().has(Role.TMO);
    }

    /** One page of meetings, from the cursor of the page before. */
    @Transactional(readOnly = true)
    public Slice<MeetingRow> list(MeetingFilter filter, @Nullable String after, int limit) {
        rights.requireReading(currentActor.get());
        Keyset<Instant> place = Keyset.parse(after, Instant::parse);
        int size = Keyset.pageSize(limit);
        Sort.Direction direction = filter.ahead() ? Sort.Direction.ASC : Sort.Direction.DESC;
        List<Meeting> rows = meetings.findBy(
                matching(filter).and(behind(place, filter.ahead())),
                query -> query.sortBy(Sort.by(direction, "startsAt", "id")).limit(size + 1).all());
        return Keyset.page(rows, size, views::row, meeting -> new Keyset<>(meeting.startsAt(), meeting.id()));
    }

    @Transactional(readOnly = true)
    public MeetingView get(UUID id) {
        Actor actor = currentActor.get();
        return views.view(access.seen(actor, id), actor);
    }

    /** The next meeting from today on that is still to come or in session, if one is planned. */
    @Transactional(readOnly = true)
    public Optional<MeetingRow> next() {
        rights.requireReading(currentActor.get());
        return meetings.findFirstByStatusInAndStartsAtGreaterThanEqualOrderByStartsAtAscIdAsc(
                        AHEAD, deadlines.startOf(deadlines.today()))
                .map(views::row);
    }

    /**
     * Plans a meeting: its process starts, members are invited, the agenda begins to fill itself.
     *
     * @throws BusinessRuleViolation at {@code kind}, {@code day}, {@code startsAt}, {@code place}
     */
    public MeetingView plan(MeetingForm form) {
        Actor actor = requirePlanner();
        BusinessRuleViolation.throwIfAny(planning.against(form));
        return views.view(planned(form), actor);
    }

    /** The numbers in force, for showing the days that follow from one before planning it. */
    @Transactional(readOnly = true)
    public MeetingRules rules() {
        return planning.rules();
    }

    /** The days that {@link #planSeries} would take, for showing them before; faults at {@code first}, {@code count}. */
    @Transactional(readOnly = true)
    public List<LocalDate> daysOf(MeetingSeries series) {
        BusinessRuleViolation.throwIfAny(planning.against(series));
        return planning.daysOf(series);
    }

    /** Plans monthly meetings, all or none; faults at {@code first}, {@code startsAt}, {@code place}, {@code count}. */
    public List<MeetingView> planSeries(MeetingSeries series) {
        Actor actor = requirePlanner();
        BusinessRuleViolation.throwIfAny(planning.against(series));
        List<MeetingForm> forms = planning.daysOf(series).stream()
                .map(day -> new MeetingForm(MeetingKind.REGULAR, day, series.startsAt(), series.place()))
                .toList();
        BusinessRuleViolation.throwIfAny(forms.stream()
                .flatMap(form -> planning.against(form).stream())
                .map(fault -> "day".equals(fault.field()) ? new Fault("first", fault.key(), fault.arguments()) : fault)
                .distinct()
                .toList());
        return forms.stream().map(this::planned).map(meeting -> views.view(meeting, actor)).toList();
    }

    /**
     * Moves the meeting: all its timers and due dates follow and the members are told; where the new cut-off lies ahead again, a
     * closed agenda opens again.
     *
     * @param to its kind stays whatever is named here
     * @throws BusinessRuleViolation at {@code day}, {@code startsAt}, {@code place}, {@code reason}
     */
    public MeetingView move(UUID id, long version, MeetingForm to, @Nullable String reason) {
        Actor actor = requirePlanner();
        Meeting meeting = access.seenForChange(actor, id, version);
        MeetingForm form = new MeetingForm(meeting.kind(), to.day(), to.startsAt(), to.place());
        List<Fault> faults = new ArrayList<>(planning.against(form, id));
        MeetingPolicy.text("reason", reason).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        String because = Objects.requireNonNull(reason).strip();
        String before = texts.dateTime(meeting.startsAt()) + ", " + meeting.place();
        Meeting.Appointment appointment = planning.appointment(form);
        boolean reopens = meeting.move(
                appointment, planning.isAhead(appointment.dates().cutOff()), new Meeting.Because(because, actor.username(), clock.instant()));
        journal.record(meeting, "moved", "moved to " + texts.dateTime(meeting.startsAt()) + " by " + actor.displayName(), because(because, "before", before));
        if (reopens) {
            workflow.agendaReopened(id);
        }
        workflow.moved(id, views.day(meeting), meeting.dates());
        if (meeting.status() == MeetingStatus.RELEASED) {
            // What the members have names another day.
            packets.released(meeting);
        }
        journal.tell(meeting, "meeting-moved", String.valueOf(meeting.moves().size()), "Meeting " + meeting.number() + " was moved", Map.of("reason", because, "before", before));
        events.publishEvent(new AgendaWaits());
        return views.view(meeting, actor);
    }

    /** Calls the meeting off and tells the members; it stays on record. The fault is at {@code reason}. */
    public MeetingView cancel(UUID id, long version, @Nullable String reason) {
        Actor actor = requirePlanner();
        Meeting meeting = access.seenForChange(actor, id, version);
        BusinessRuleViolation.throwIfAny(MeetingPolicy.text("reason", reason).stream().toList());
        String because = Objects.requireNonNull(reason).strip();
        meeting.cancel(because);
        journal.record(meeting, "cancelled", "cancelled by " + actor.displayName(), because(because, "was", texts.dateTime(meeting.startsAt())));
        workflow.cancelled(id);
        journal.tell(meeting, "meeting-cancelled", "cancelled", "Meeting " + meeting.number() + " is cancelled", Map.of("reason", because));
        events.publishEvent(new AgendaWaits());
        return views.view(meeting, actor);
    }

    private Meeting planned(MeetingForm form) {
        Meeting.Appointment appointment = planning.appointment(form);
        String number = numbers.next(SERIES, views.day(appointment.startsAt()).getYear());
        Meeting meeting = new Meeting(number, Objects.requireNonNull(form.kind()), appointment);
        journal.record(meeting, "planned", "planned for " + texts.dateTime(meeting.startsAt()), Map.of("place", meeting.place(), "kind", meeting.kind().name()));
        workflow.planned(meeting.id());
        journal.tell(meeting, "meeting-invited", "invited", "SteerCo meets on " + texts.date(meeting.startsAt()), Map.of());
        events.publishEvent(new AgendaWaits());
        return meeting;
    }

    private Actor requirePlanner() {
        Actor actor = currentActor.get();
        if (!actor.has(Role.TMO)) {
            throw new NotPermitted(Fault.of("steerco.meeting.tmoPlans"));
        }
        return actor;
    }

    private static Map<String, @Nullable Object> because(String reason, String field, String value) {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("reason", reason);
        after.put(field, value);
        return after;
    }

    private static Specification<Meeting> matching(MeetingFilter filter) {
        return (meeting, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            if (filter.ahead()) {
                all.add(meeting.get("status").in(AHEAD));
            }
            if (!filter.statuses().isEmpty()) {
                all.add(meeting.get("status").in(filter.statuses()));
            }
            return build.and(all.toArray(Predicate[]::new));
        };
    }

    private static Specification<Meeting> behind(@Nullable Keyset<Instant> place, boolean ascending) {
        if (place == null) {
            return Specification.unrestricted();
        }
        return (meeting, query, build) -> {
            var start = meeting.<Instant>get("startsAt");
            var id = meeting.<UUID>get("id");
            Predicate later = ascending ? build.greaterThan(start, place.key()) : build.lessThan(start, place.key());
            Predicate next = ascending ? build.greaterThan(id, place.id()) : build.lessThan(id, place.id());
            return build.or(later, build.and(build.equal(start, place.key()), next));
        };
    }
}

package org.stathouse.stat.memo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.StatSummary;
import org.stathouse.worklist.CaseJournal;
import org.stathouse.worklist.CaseJournal.News;

/**
 * The weekly status of each Stat and of all (processes.md A.3 [P:W]): goes out by itself every Monday at 08:00, on a holiday on the next
 * working day, and whenever an analyst sends it. What the person may not open is {@link NotFound}.
 */
@Service
@Transactional
public class WeeklyStatuses {

    /** When it goes out, in the City's time zone. */
    static final LocalTime SENT_AT = LocalTime.of(8, 0);

    private static final int LONGEST_NOTE = 4000;
    private static final int RELEASES_SHOWN = 52;
    private static final CaseRef ALL = new CaseRef("stat-weekly-status", new UUID(0, 0));

    private final WeeklyStatus status;
    private final WeeklyNoteRepository notes;
    private final MemoPress press;
    private final ReleasedMemoRepository releases;
    private final MemoReaders readers;
    private final StatDirectory stats;
    private final CaseJournal journal;
    private final CurrentActor currentActor;
    private final WorkingCalendar calendar;
    private final Deadlines deadlines;
    private final Clock clock;

    WeeklyStatuses(
            WeeklyStatus status,
            WeeklyNoteRepository notes,
            MemoPress press,
            ReleasedMemoRepository releases,
            MemoReaders readers,
            StatDirectory stats,
            CaseJournal journal,
            CurrentActor currentActor,
            WorkingCalendar calendar,
            Deadlines deadlines,
            Clock clock) {
        this.status = status;
        this.notes = notes;
        this.press = press;
        this.releases = releases;
        this.readers = readers;
        this.stats = stats;
        this.journal = journal;
        this.currentActor = currentActor;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The status of one Stat as it would go out now. */
    @Transactional(readOnly = true)
    public WeeklyStatusView of(UUID statId) {
        Actor actor = currentActor.get();
        StatSummary stat = seen(actor, statId);
        Optional<WeeklyNote> note = notes.findById(statId);
        return new WeeklyStatusView(
                statId,
                status.of(stat),
                note.map(WeeklyNote::emerging).orElse(""),
                note.map(WeeklyNote::risks).orElse(""),
                note.map(WeeklyNote::version).orElse(0L),
                stats.mayRun(actor, statId),
                nextSending(),
                releases.weeklyOf(statId, Limit.of(RELEASES_SHOWN)).stream().map(ReleasedMemo::view).toList());
    }

    /** The status of all active Stats, for those who read all. */
    @Transactional(readOnly = true)
    public WeeklyStatusView ofAll() {
        Actor actor = currentActor.get();
        if (!stats.mayReadAll(actor)) {
            throw new NotFound("Weekly status of all Stats");
        }
        return new WeeklyStatusView(
                null,
                status.of(active()),
                "",
                "",
                0,
                actor.hasAny(Role.STAT_ANALYST, Role.DEPUTY_PERFORMANCE_OFFICER),
                nextSending(),
                releases.weeklyOfAll(Limit.of(RELEASES_SHOWN)).stream().map(ReleasedMemo::view).toList());
    }

    /** The Stats whose weekly status the person may open, by name. */
    @Transactional(readOnly = true)
    public List<StatSummary> readable() {
        Actor actor = currentActor.get();
        return active().stream().filter(stat -> stats.mayRead(actor, stat.id())).toList();
    }

    /** Whether the person may open the status of all Stats. */
    @Transactional(readOnly = true)
    public boolean mayReadAll() {
        return stats.mayReadAll(currentActor.get());
    }

    /**
     * Keeps what the Stat's analysts add; it stays until they change it.
     *
     * @throws NotPermitted unless one of its analysts
     * @throws Conflict if somebody else changed it since that version
     * @throws BusinessRuleViolation at {@code emerging}, {@code risks}
     */
    public WeeklyStatusView note(UUID statId, long version, @Nullable String emerging, @Nullable String risks) {
        Actor actor = currentActor.get();
        requireRunning(actor, statId);
        List<Fault> faults = new ArrayList<>();
        tooLong("emerging", emerging).ifPresent(faults::add);
        tooLong("risks", risks).ifPresent(faults::add);
        BusinessRuleViolation.throwIfAny(faults);
        WeeklyNote note = notes.findById(statId).orElseGet(() -> new WeeklyNote(statId));
        if (note.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        note.take(text(emerging), text(risks), actor.username(), clock.instant());
        notes.saveAndFlush(note);
        journal.record(new CaseRef("stat", statId), "weekly-status.noted", "Weekly status noted by " + actor.displayName(), Map.of("emerging", text(emerging), "risks", text(risks)));
        return of(statId);
    }

    /**
     * Sends the status of one Stat now; the same one on the same day goes out once.
     *
     * @throws NotPermitted unless one of its analysts
     */
    public WeeklyStatusView send(UUID statId) {
        requireRunning(currentActor.get(), statId);
        send(stats.get(statId));
        return of(statId);
    }

    /** Sends the status of all Stats now, to whoever sends it and to those who look after all of them. */
    public WeeklyStatusView sendAll() {
        Actor actor = currentActor.get();
        if (!actor.hasAny(Role.STAT_ANALYST, Role.DEPUTY_PERFORMANCE_OFFICER)) {
            throw new NotPermitted(Fault.of("stat.memo.weekly.notAll"));
        }
        sendOfAll();
        return ofAll();
    }

    /** Sends the week's status of every active Stat and of all, if it is time and no other node has; a week that was missed is made up for. */
    void runIfDue() {
        LocalDate weekOf = deadlines.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate day = sendingDay(weekOf);
        boolean time = !clock.instant().isBefore(day.atTime(SENT_AT).atZone(deadlines.zone()).toInstant());
        List<StatSummary> active = active();
        if (time && !active.isEmpty() && notes.beginWeek(weekOf, UUID.randomUUID()) == 1) {
            active.forEach(this::send);
            sendOfAll();
        }
    }

    private void send(StatSummary stat) {
        CaseRef about = new CaseRef("stat", stat.id());
        Memo memo = status.of(stat);
        MemoRelease release =
                press.release(memo, about, stat.id(), null, releases.weeklyOf(stat.id(), Limit.of(RELEASES_SHOWN))).view();
        tell(readers.ofWeeklyStatus(stat), about, memo, release, "stat/weekly-status/" + stat.id());
    }

    private void sendOfAll() {
        Memo memo = status.of(active());
        MemoRelease release = press.release(memo, ALL, null, null, releases.weeklyOfAll(Limit.of(RELEASES_SHOWN))).view();
        tell(journal.holding(Role.DEPUTY_PERFORMANCE_OFFICER), ALL, memo, release, "stat/weekly-status");
    }

    private void tell(Set<String> recipients, CaseRef about, Memo memo, MemoRelease release, String path) {
        Map<String, Object> model = Map.of("stat", memo.of(), "day", memo.day(), "file", release.fileName());
        journal.tell(recipients, "stat/weekly-status", release.id().toString(), new News(about, memo.of() + ": Weekly Status of " + memo.day(), path, model));
    }

    private LocalDate nextSending() {
        LocalDate today = deadlines.today();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate day = sendingDay(monday);
        boolean over = !clock.instant().isBefore(day.atTime(SENT_AT).atZone(deadlines.zone()).toInstant());
        return over ? sendingDay(monday.plusWeeks(1)) : day;
    }

    /** The first working day of a week that begins on that Monday. */
    private LocalDate sendingDay(LocalDate monday) {
        return calendar.isWorkingDay(monday) ? monday : calendar.plusWorkingDays(monday, 1);
    }

    /** Stats, not Tiger Teams: a team's items stand with the Stat above it. */
    private List<StatSummary> active() {
        return stats.all().stream().filter(stat -> stat.active() && stat.kind() == StatKind.STAT).toList();
    }

    private StatSummary seen(Actor actor, UUID stat) {
        if (stats.find(stat).isEmpty() || !stats.mayRead(actor, stat)) {
            throw new NotFound("Stat " + stat);
        }
        return stats.get(stat);
    }

    private void requireRunning(Actor actor, UUID statId) {
        StatSummary stat = seen(actor, statId);
        if (!stats.mayRun(actor, statId)) {
            throw new NotPermitted(Fault.of("stat.memo.weekly.not", stat.name()));
        }
    }

    private static Optional<Fault> tooLong(String field, @Nullable String text) {
        int length = text(text).length();
        return length > LONGEST_NOTE ? Optional.of(Fault.at(field, "shared.tooLong", LONGEST_NOTE, length)) : Optional.empty();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }
}

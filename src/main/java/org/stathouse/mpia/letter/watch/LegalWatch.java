package org.stathouse.mpia.letter.watch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.mpia.ClockBook;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.LegalDate;
import org.stathouse.mpia.RequestBook;
import org.stathouse.mpia.RequestSummary;

/**
 * Sees to it that nobody forgets a legal day of a request: it warns before the ten-day letter and the decision are due, records when the
 * letter is late, and watches the day that the letter promised.
 */
@Service
@Transactional
public class LegalWatch {

    private final WatchRepository watches;
    private final SoundedAlarms sounded;
    private final AlarmTimes times;
    private final WatchNotices notices;
    private final RequestBook requests;
    private final ClockBook clocks;
    private final Deadlines deadlines;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LegalWatch(
            WatchRepository watches,
            SoundedAlarms sounded,
            AlarmTimes times,
            WatchNotices notices,
            RequestBook requests,
            ClockBook clocks,
            Deadlines deadlines,
            WorkingCalendar calendar,
            Clock clock) {
        this.watches = watches;
        this.sounded = sounded;
        this.times = times;
        this.notices = notices;
        this.requests = requests;
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Begins to watch a request; one that is watched already stays as it is. */
    public void begin(UUID request) {
        if (!watches.existsById(request)) {
            watches.saveAndFlush(new Watch(request));
        }
    }

    /** Whether the ten-day letter is still to go out. */
    @Transactional(readOnly = true)
    public boolean letterRuns(UUID request) {
        return running(request, DateKind.TEN_DAY_LETTER).isPresent();
    }

    /** Whether the request is still to be decided. */
    @Transactional(readOnly = true)
    public boolean decisionRuns(UUID request) {
        return running(request, DateKind.DECISION).isPresent();
    }

    /** When the draft of the ten-day letter is made. */
    @Transactional(readOnly = true)
    public Instant draftAt(UUID request) {
        return times.draft(date(request, DateKind.TEN_DAY_LETTER));
    }

    /** The day by which staff are to send the ten-day letter. */
    @Transactional(readOnly = true)
    public LocalDate letterDay(UUID request) {
        return date(request, DateKind.TEN_DAY_LETTER).target();
    }

    /** When the ten-day letter becomes late. */
    @Transactional(readOnly = true)
    public Instant lateAt(UUID request) {
        return times.late(date(request, DateKind.TEN_DAY_LETTER));
    }

    /** When an alarm sounds. */
    @Transactional(readOnly = true)
    public Instant at(UUID request, Alarm alarm) {
        return time(request, alarm).orElseThrow();
    }

    private Optional<Instant> time(UUID request, Alarm alarm) {
        return switch (alarm.group()) {
            case LETTER -> Optional.of(times.of(alarm, date(request, DateKind.TEN_DAY_LETTER)));
            case DECISION -> Optional.of(times.of(alarm, date(request, DateKind.DECISION)));
            case PROMISE -> promised(request).map(day -> alarm == Alarm.PROMISE_2_DAYS ? times.nearPromise(day) : times.afterPromise(day));
        };
    }

    /**
     * Sounds the latest alarm of a group whose time has come, once for a last day; where several came at once, as for a letter that was
     * logged late, the earlier ones are passed over.
     */
    public void sound(UUID request, Alarm.Group group) {
        RequestSummary summary = requests.lock(request);
        Optional<LocalDate> due = dueDay(request, group);
        if (!summary.open() || due.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Alarm> come = Alarm.of(group).stream()
                .filter(alarm -> !at(request, alarm).isAfter(now))
                // 80% of 30 days lies after the fifth day before their end, of 50 days before it
                .sorted(Comparator.comparing(alarm -> at(request, alarm)))
                .toList();
        for (Alarm alarm : come) {
            boolean first = sounded.isFirst(request, alarm.name(), due.get(), now);
            if (first && alarm == come.getLast()) {
                notices.sound(summary, alarm, due.get());
            }
        }
    }

    private Optional<LocalDate> dueDay(UUID request, Alarm.Group group) {
        return switch (group) {
            case LETTER -> running(request, DateKind.TEN_DAY_LETTER).map(LegalDate::due);
            case DECISION -> running(request, DateKind.DECISION).map(LegalDate::due);
            case PROMISE -> promised(request);
        };
    }

    /**
     * Records that the ten-day letter is late, which the law takes for a denial (GP §4-203(b)(3)), and tells the supervisor and Law, once
     * a day until it has gone out.
     */
    public void recordLateness(UUID request) {
        RequestSummary summary = requests.lock(request);
        Optional<LegalDate> letter = running(request, DateKind.TEN_DAY_LETTER);
        LocalDate today = deadlines.today();
        if (!summary.open() || letter.isEmpty() || !today.isAfter(letter.get().due())) {
            return;
        }
        Watch watch = watch(request);
        if (watch.late(letter.get().due().plusDays(1))) {
            notices.recordLateness(summary, letter.get().due());
        }
        watches.saveAndFlush(watch);
        if (sounded.isFirst(request, "LATE", today, clock.instant())) {
            notices.tellLateness(summary, letter.get().due(), today);
        }
    }

    /** When the lateness is told again: 09:00 of the next working day. */
    @Transactional(readOnly = true)
    public Instant nextMorning() {
        return deadlines.openingOf(calendar.plusWorkingDays(deadlines.today(), 1));
    }

    /** Legal dates have moved; what was late may not be so any more. */
    public void moved(UUID request) {
        running(request, DateKind.TEN_DAY_LETTER)
                .filter(date -> !deadlines.today().isAfter(date.due()))
                .ifPresent(date -> watches.findById(request).ifPresent(Watch::notLate));
    }

    /** Keeps the day that a ten-day letter names. */
    public void promise(UUID request, @Nullable LocalDate day) {
        if (day != null) {
            Watch watch = watch(request);
            watch.promised(day);
            watches.saveAndFlush(watch);
        }
    }

    /** The day by which the ten-day letter promised the records; nothing where none was sent. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> promised(UUID request) {
        return watches.findById(request).map(Watch::expectedOn);
    }

    /** Since which day the ten-day letter has been late, or was when it went out; nothing where it was not. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> lateSince(UUID request) {
        return watches.findById(request).map(Watch::lateSince);
    }

    /** The candidate groups that write a request's letters, as the engine takes them. */
    @Transactional(readOnly = true)
    public String writers(UUID request) {
        return String.join(",", notices.writers(requests.get(request)));
    }

    private Watch watch(UUID request) {
        return watches.findById(request).orElseGet(() -> new Watch(request));
    }

    private Optional<LegalDate> running(UUID request, DateKind kind) {
        return requests.get(request).open() ? find(request, kind).filter(date -> date.metOn() == null) : Optional.empty();
    }

    private LegalDate date(UUID request, DateKind kind) {
        return find(request, kind).orElseThrow(() -> new IllegalStateException("Request " + request + " has no date " + kind));
    }

    private Optional<LegalDate> find(UUID request, DateKind kind) {
        return clocks.of(request).stream().filter(date -> date.kind() == kind).findFirst();
    }
}

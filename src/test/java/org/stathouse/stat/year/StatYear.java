package org.stathouse.stat.year;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.stathouse.calendar.HolidayView;
import org.stathouse.calendar.Holidays;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.shared.CaseRef;
import org.stathouse.stat.Cadence;
import org.stathouse.stat.DeliverableType;
import org.stathouse.stat.ItemBook;
import org.stathouse.stat.NewItem;
import org.stathouse.stat.SessionDirectory;
import org.stathouse.stat.SessionStatus;
import org.stathouse.stat.SessionSummary;
import org.stathouse.stat.StatItem;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.catalog.StatForm;
import org.stathouse.stat.item.StatItems;
import org.stathouse.stat.session.SessionForm;
import org.stathouse.stat.session.SessionView;
import org.stathouse.stat.session.Sessions;
import org.stathouse.stat.session.StatRoom;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;

/**
 * Plays a year of CleanStat, every two weeks, and PayStat, every month, working day by working day: the timers of the morning run,
 * then people do what their tasks ask. Some agency memos and some follow-up memos are late on purpose, two sessions are moved, and
 * one is called off because the City makes its day a holiday.
 */
final class StatYear {

    static final int ITEMS = 200;

    private static final ZoneId CITY = ZoneId.of("America/New_York");
    private static final LocalDate START = LocalDate.of(2027, 3, 1);
    private static final LocalDate LAST_SESSION = LocalDate.of(2028, 2, 25);
    private static final LocalDate END = LocalDate.of(2028, 6, 1);
    private static final LocalTime MORNING = LocalTime.of(9, 1);
    /** Nothing happens to a session before; its move and its cancellation come first. */
    private static final int FIRST_STEP = 15;

    private static final int ITEMS_OF_A_SESSION = 6;
    private static final int DAYS_FOR_AN_ITEM = 10;

    private final ApplicationContext context;
    private final StatFixture fixture;
    private final Sessions sessions;
    private final SessionDirectory directory;
    private final StatRoom room;
    private final ItemBook book;
    private final Holidays holidays;
    private final WorkingCalendar calendar;
    private final SignIn signIn;
    private final TestClock clock;
    private final TestEngine engine;
    private final SessionPeople sessionPeople;
    private final ItemPeople itemPeople;

    private final Map<UUID, YearSession> played = new LinkedHashMap<>();
    private final Map<UUID, YearItem> items = new LinkedHashMap<>();
    private final List<UUID> stats = new ArrayList<>();
    private int noted;

    StatYear(ApplicationContext context) {
        this.context = context;
        fixture = new StatFixture(context);
        sessions = context.getBean(Sessions.class);
        directory = context.getBean(SessionDirectory.class);
        room = context.getBean(StatRoom.class);
        book = context.getBean(ItemBook.class);
        holidays = context.getBean(Holidays.class);
        calendar = context.getBean(WorkingCalendar.class);
        signIn = context.getBean(SignIn.class);
        clock = context.getBean(TestClock.class);
        engine = context.getBean(TestEngine.class);
        sessionPeople = new SessionPeople(context);
        itemPeople = new ItemPeople(context);
    }

    /** Plays the year, until every item has come to its end. */
    void play() {
        clock.moveTo(START, MORNING);
        open("CleanStat", Cadence.BIWEEKLY, DayOfWeek.WEDNESDAY, 1);
        open("PayStat", Cadence.MONTHLY, DayOfWeek.TUESDAY, 2);
        for (LocalDate day = START; !isOver(day); day = day.plusDays(1)) {
            if (calendar.isWorkingDay(day)) {
                play(day);
            }
        }
    }

    private void open(String name, Cadence cadence, DayOfWeek weekday, int agency) {
        String officer = new StatItems(context).officerOf(fixture.agency(agency));
        StatForm form = fixture.form(Set.of(fixture.agency(agency)));
        UUID stat = fixture.stat(new StatForm(
                name + " " + form.name(), form.code(), form.sponsor(), form.chair(), form.leadAnalyst(), form.analysts(), form.agencies(),
                cadence, weekday, LocalTime.of(10, 0), START.plusDays(16), form.place(), form.focus(), List.of(), true));
        stats.add(stat);
        signIn.as(StatFixture.LEAD, () -> sessions.planUntil(stat, LAST_SESSION));
        int number = 0;
        for (SessionSummary planned : directory.of(stat).reversed()) {
            played.put(planned.id(), new YearSession(planned.id(), stat, number++, cadence, officer));
        }
    }

    /** Items that never end are for the tests to tell; so the year does not wait for them for ever. */
    private boolean isOver(LocalDate day) {
        return day.isAfter(END) || day.isAfter(LAST_SESSION.plusDays(7)) && items.values().stream().allMatch(YearItem::hasEnded);
    }

    private void play(LocalDate day) {
        clock.moveTo(day, MORNING);
        items.values().forEach(item -> item.morning(day, calendar));
        items.values().stream().filter(item -> !item.hasEnded()).forEach(item -> engine.runDueJobs(new CaseRef("stat-item", item.id())));
        for (UUID stat : stats) {
            for (SessionSummary session : directory.of(stat)) {
                play(session, day);
            }
        }
        items.values().stream().filter(item -> !item.hasEnded()).forEach(item -> itemPeople.act(item, day));
    }

    private void play(SessionSummary session, LocalDate day) {
        YearSession own = played.get(session.id());
        int left = calendar.workingDaysBetween(day, session.day());
        if (own == null || left > FIRST_STEP || session.status() == SessionStatus.CANCELLED || session.status() == SessionStatus.CLOSED) {
            return;
        }
        engine.runDueJobs(new CaseRef("stat-session", session.id()));
        if (left == own.movedAt() && own.take()) {
            signIn.as(StatFixture.LEAD, () -> sessions.move(session.id(), version(session.id()), shifted(session, own), "The room is taken"));
            return;
        }
        if (left == own.cancelledAt() && own.take()) {
            own.holiday(signIn.as("admin", () -> holidays.add(session.day(), "Day of the City")));
            signIn.as(StatFixture.LEAD, () -> sessions.cancel(session.id(), version(session.id()), "The day has become a City holiday"));
            return;
        }
        if (left >= 0) {
            sessionPeople.prepare(own, left, clock.now());
        }
        if (left == 0) {
            hold(session, own);
        }
        if (directory.get(session.id()).status() == SessionStatus.DEBRIEF && isDayOfMemo(session, own, day)) {
            issue(session, own, day);
        }
    }

    private SessionForm shifted(SessionSummary session, YearSession own) {
        return new SessionForm(calendar.plusWorkingDays(session.day(), own.movedBy()), null);
    }

    private void hold(SessionSummary session, YearSession own) {
        own.heldAt(session.day(), session.startsAt());
        clock.moveTo(session.day(), LocalTime.of(10, 0));
        sessionPeople.begin(session.id());
        List<StatItem> notes = new ArrayList<>();
        for (int n = 0; n < ITEMS_OF_A_SESSION && noted < ITEMS; n++) {
            NewItem item = newItem(session.day());
            notes.add(signIn.as(StatFixture.LEAD, () -> room.capture(session.id(), item)));
        }
        signIn.as(StatFixture.LEAD, () -> notes.forEach(note -> room.readBack(session.id(), note.id(), note.version(), true)));
        clock.moveTo(session.day(), LocalTime.of(11, 30));
        sessionPeople.end(session.id());
        clock.moveTo(session.day(), LocalTime.of(15, 0));
        engine.runDueJobs(new CaseRef("stat-session", session.id()));
        sessionPeople.debrief(session.id());
    }

    private NewItem newItem(LocalDate day) {
        int number = noted++;
        DeliverableType type = DeliverableType.values()[number % DeliverableType.values().length];
        String owner = number % 2 == 0 ? "owner" : "crew";
        return new NewItem("Commitment " + number, owner, calendar.plusWorkingDays(day, DAYS_FOR_AN_ITEM), type, null, null);
    }

    /** The next working day, where that is within the law's two days; else the day itself. Late ones take two working days more. */
    private boolean isDayOfMemo(SessionSummary session, YearSession own, LocalDate day) {
        LocalDate next = calendar.plusWorkingDays(session.day(), 1);
        if (own.issuesLate()) {
            return !day.isBefore(calendar.plusWorkingDays(next, 2));
        }
        return !day.isBefore(next) || next.isAfter(session.day().plusDays(2));
    }

    private void issue(SessionSummary session, YearSession own, LocalDate day) {
        sessionPeople.issueMemo(session.id());
        own.issuedOn(day);
        engine.runDueJobs(new CaseRef("stat-session", session.id()));
        for (StatItem item : book.of(session.id())) {
            Fate fate = Fate.values()[items.size() % Fate.values().length];
            items.put(item.id(), new YearItem(item, fate));
        }
    }

    private long version(UUID session) {
        return view(session).version();
    }

    SessionView view(UUID session) {
        return signIn.as(StatFixture.LEAD, () -> sessions.get(session));
    }

    /** Gives the calendar back as it was. */
    void takeHolidaysBack() {
        for (YearSession session : played.values()) {
            HolidayView holiday = session.holiday();
            if (holiday != null) {
                signIn.as("admin", () -> holidays.remove(holiday.id(), holiday.version()));
            }
        }
    }

    List<UUID> stats() {
        return List.copyOf(stats);
    }

    List<YearItem> items() {
        return List.copyOf(items.values());
    }

    /** The sessions of a Stat, cancelled ones included. */
    List<YearSession> sessionsOf(UUID stat) {
        return played.values().stream().filter(session -> session.stat().equals(stat)).toList();
    }

    static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(CITY).toInstant();
    }
}

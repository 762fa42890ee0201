package org.stathouse.steerco;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.shared.CaseRef;
import org.stathouse.steerco.decision.DecisionRegister;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.AgendaView;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.steerco.meeting.MeetingFilter;
import org.stathouse.steerco.meeting.MeetingForm;
import org.stathouse.steerco.meeting.MeetingKind;
import org.stathouse.steerco.meeting.MeetingPreparation;
import org.stathouse.steerco.meeting.MeetingRoom;
import org.stathouse.steerco.meeting.MeetingRow;
import org.stathouse.steerco.meeting.MeetingStatus;
import org.stathouse.steerco.meeting.MeetingView;
import org.stathouse.steerco.meeting.Meetings;
import org.stathouse.steerco.meeting.SeatView;
import org.stathouse.steerco.meeting.Voting;
import org.stathouse.steerco.minutes.Minutes;
import org.stathouse.steerco.minutes.ReviewMinutes;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;

/** Walks meetings the way the people would: the TMO plans and prepares, the chair leads. The clock moves with them. */
public class SteerCoMeetings {

    /** How many working days ahead a meeting is planned for which the test says nothing else. */
    public static final int AHEAD = 10;

    /** Meetings of the shared database never begin at the same moment. */
    private static final AtomicInteger MINUTES = new AtomicInteger();

    private final Meetings meetings;
    private final MeetingPreparation preparation;
    private final Agendas agendas;
    private final MeetingRoom room;
    private final Minutes minutes;
    private final DecisionRegister register;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;
    private final WorkingCalendar calendar;

    public SteerCoMeetings(ApplicationContext context) {
        meetings = context.getBean(Meetings.class);
        preparation = context.getBean(MeetingPreparation.class);
        agendas = context.getBean(Agendas.class);
        room = context.getBean(MeetingRoom.class);
        minutes = context.getBean(Minutes.class);
        register = context.getBean(DecisionRegister.class);
        signIn = context.getBean(SignIn.class);
        engine = context.getBean(TestEngine.class);
        clock = context.getBean(TestClock.class);
        calendar = context.getBean(WorkingCalendar.class);
    }

    /** A decision in a meeting of its own, from planning to the end of the session; minutes stay open. */
    public DecisionTaken decideInMeeting(CaseRef subject, ProposedDecision decision) {
        UUID meeting = inSession();
        DecisionTaken taken = decide(meeting, subject, decision);
        end(meeting);
        return taken;
    }

    /** Decides on a case by consensus of all present, recorded by the TMO. */
    public DecisionTaken decide(UUID meeting, CaseRef subject, ProposedDecision decision) {
        AgendaItemView item = item(meeting, subject);
        AgendaItemView decided = asTmo(() -> room.record(meeting, item.id(), item.version(), decision, Voting.CONSENSUS));
        return asTmo(() -> register.get(decided.decisionId()).decision());
    }

    /** A meeting so many working days ahead. */
    public UUID planned(int workingDays) {
        return asTmo(() -> meetings.plan(form(workingDay(workingDays))).id());
    }

    /** The same place and kind on another day, at a moment of its own. */
    public static MeetingForm form(LocalDate day) {
        return new MeetingForm(MeetingKind.SPECIAL, day, LocalTime.of(8, 0).plusMinutes(MINUTES.getAndIncrement() % 480), "City Hall");
    }

    /** A meeting whose agenda holds everything that waits now. */
    public UUID collected() {
        UUID meeting = planned(AHEAD);
        asTmo(() -> agendas.refresh(meeting, version(meeting)));
        return meeting;
    }

    /** A meeting whose agenda is prepared and whose cut-off has passed. */
    public UUID closed() {
        UUID meeting = collected();
        prepare(meeting);
        passCutOff(meeting);
        return meeting;
    }

    public void prepare(UUID meeting) {
        asTmo(() -> preparation.prepared(meeting, version(meeting)));
    }

    /** Passes the cut-off and runs its timer. */
    public void passCutOff(UUID meeting) {
        clock.moveTo(view(meeting).cutOff(), LocalTime.of(17, 1));
        engine.runDueJobs(ref(meeting));
    }

    public UUID released() {
        UUID meeting = closed();
        release(meeting);
        return meeting;
    }

    public void release(UUID meeting) {
        asTmo(() -> preparation.release(meeting, version(meeting)));
    }

    /** A meeting in session on its day, all members of the demonstration present. */
    public UUID inSession() {
        UUID meeting = started();
        everybodyPresent(meeting);
        return meeting;
    }

    /** A meeting in session on its day, nobody noted present yet. */
    public UUID started() {
        UUID meeting = released();
        start(meeting);
        return meeting;
    }

    /** Opens the session on the day of the meeting. */
    public void start(UUID meeting) {
        clock.moveTo(view(meeting).day(), LocalTime.of(16, 0));
        asTmo(() -> room.start(meeting, version(meeting)));
    }

    public void everybodyPresent(UUID meeting) {
        for (SeatView seat : asTmo(() -> room.attendance(meeting)).seats()) {
            asTmo(() -> room.attend(meeting, seat.memberId(), seat.member()));
        }
    }

    public void end(UUID meeting) {
        asTmo(() -> room.end(meeting, version(meeting)));
    }

    /** Has the minutes drafted, approved by the chair and frozen. */
    public void approveMinutes(UUID meeting) {
        asTmo(() -> minutes.submit(meeting, minutes.of(meeting).version()));
        signIn.as("chair", () -> minutes.review(meeting, minutes.of(meeting).version(), new ReviewMinutes(true, null)));
        engine.runDueJobs(ref(meeting));
    }

    /** Calls off every meeting that other tests left ahead, so that the test's own is the next one. */
    public void cancelOthers() {
        for (MeetingRow other : asTmo(() -> meetings.list(MeetingFilter.AHEAD, null, 200)).items()) {
            if (other.status() != MeetingStatus.IN_SESSION) {
                asTmo(() -> meetings.cancel(other.id(), version(other.id()), "Left by another test."));
            }
        }
    }

    public AgendaView agenda(UUID meeting) {
        return asTmo(() -> agendas.of(meeting));
    }

    /** The item of a case on the agenda. */
    public AgendaItemView item(UUID meeting, CaseRef subject) {
        return agenda(meeting).items().stream()
                .filter(item -> item.topic().subject().equals(subject))
                .findFirst()
                .orElseThrow(() -> new AssertionError(subject + " is not on the agenda"));
    }

    /** The titles on the agenda in their order, of these cases only. */
    public List<String> titles(UUID meeting, CaseRef... subjects) {
        return agenda(meeting).items().stream()
                .filter(item -> List.of(subjects).contains(item.topic().subject()))
                .map(item -> item.topic().title())
                .toList();
    }

    /** The seat of a member. */
    public SeatView seat(UUID meeting, String member) {
        return asTmo(() -> room.attendance(meeting)).seats().stream()
                .filter(seat -> seat.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    public MeetingView view(UUID meeting) {
        return asTmo(() -> meetings.get(meeting));
    }

    public long version(UUID meeting) {
        return view(meeting).version();
    }

    public LocalDate workingDay(int days) {
        return calendar.plusWorkingDays(clock.today(), days);
    }

    public static CaseRef ref(UUID meeting) {
        return new CaseRef("steerco-meeting", meeting);
    }

    private <T> T asTmo(Supplier<T> work) {
        return signIn.as("tmo", work);
    }
}

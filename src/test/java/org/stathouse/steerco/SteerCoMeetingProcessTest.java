package org.stathouse.steerco;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stathouse.steerco.SteerCoMeetings.ref;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.calendar.WorkingCalendar;
import org.stathouse.documents.DocumentStore;
import org.stathouse.documents.PdfConformance;
import org.stathouse.documents.PdfText;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.steerco.meeting.EndMeeting;
import org.stathouse.steerco.meeting.MeetingForm;
import org.stathouse.steerco.meeting.MeetingPreparation;
import org.stathouse.steerco.meeting.MeetingRoom;
import org.stathouse.steerco.meeting.MeetingSeries;
import org.stathouse.steerco.meeting.MeetingStatus;
import org.stathouse.steerco.meeting.MeetingStep;
import org.stathouse.steerco.meeting.MeetingView;
import org.stathouse.steerco.meeting.Meetings;
import org.stathouse.steerco.meeting.PrepareAgenda;
import org.stathouse.steerco.meeting.ReleasePacket;
import org.stathouse.steerco.minutes.Minutes;
import org.stathouse.steerco.minutes.MinutesSection;
import org.stathouse.steerco.minutes.MinutesStatus;
import org.stathouse.steerco.minutes.ReviewMinutes;
import org.stathouse.steerco.minutes.SectionText;
import org.stathouse.steerco.minutes.SubmitMinutes;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;
import org.stathouse.testing.TestEngine;
import org.stathouse.testing.TestTopics;
import org.stathouse.worklist.TaskRow;

/** Every path and timer of {@code steerco-meeting}, asserted on the meeting. */
@IntegrationTest
class SteerCoMeetingProcessTest {

    private static final ZoneId CITY = ZoneId.of("America/New_York");

    private final SteerCoMeetings walk;
    private final SteerCoJourney journey;
    private final Meetings meetings;
    private final MeetingPreparation preparation;
    private final Agendas agendas;
    private final MeetingRoom room;
    private final Minutes minutes;
    private final DocumentStore documents;
    private final WorkingCalendar calendar;
    private final TestTopics topics;
    private final SignIn signIn;
    private final TestEngine engine;
    private final TestClock clock;

    @Autowired
    SteerCoMeetingProcessTest(
            ApplicationContext context,
            Meetings meetings,
            MeetingPreparation preparation,
            Agendas agendas,
            MeetingRoom room,
            Minutes minutes,
            DocumentStore documents,
            WorkingCalendar calendar,
            TestTopics topics,
            SignIn signIn,
            TestEngine engine,
            TestClock clock) {
        this.walk = new SteerCoMeetings(context);
        this.journey = new SteerCoJourney(context);
        this.meetings = meetings;
        this.preparation = preparation;
        this.agendas = agendas;
        this.room = room;
        this.minutes = minutes;
        this.documents = documents;
        this.calendar = calendar;
        this.topics = topics;
        this.signIn = signIn;
        this.engine = engine;
        this.clock = clock;
    }

    @BeforeEach
    void forgetOldTopics() {
        topics.clear();
    }

    @Test
    void countsItsDatesInWorkingDaysAndInvitesTheMembers() {
        UUID id = walk.planned(10);

        MeetingView view = walk.view(id);
        assertThat(view.number()).matches("M-2027-\\d{3}");
        assertThat(calendar.workingDaysBetween(view.cutOff(), view.day())).isEqualTo(5);
        assertThat(calendar.workingDaysBetween(view.packetDue(), view.day())).isEqualTo(3);
        assertThat(calendar.workingDaysBetween(view.day(), view.minutesDue())).isEqualTo(2);
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/prepare-agenda");
        for (String member : List.of("chair", "champion", "budget")) {
            assertThat(journey.noticesTo(member, ref(id))).containsExactly("steerco/meeting-invited");
        }
    }

    @Test
    void goesFromPlanningToFrozenMinutes() {
        CaseRef subject = topics.add("Whole journey");
        UUID id = walk.closed();
        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.AGENDA_CLOSED);
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/release-packet");

        signIn.as("tmo", () -> preparation.release(id, walk.version(id)));
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/hold-meeting");
        assertThat(journey.noticesTo("champion", ref(id))).contains("steerco/packet-released");

        clock.moveTo(walk.view(id).day(), LocalTime.of(16, 0));
        signIn.as("chair", () -> room.start(id, walk.version(id)));
        walk.everybodyPresent(id);
        DecisionTaken taken = walk.decide(id, subject, SteerCoJourney.decision(TestTopics.APPROVE, journey.condition(5)));
        assertThat(taken.meetingId()).isEqualTo(id);
        signIn.as("chair", () -> room.end(id, walk.version(id)));
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/draft-minutes");

        walk.approveMinutes(id);
        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.CLOSED);
        assertThat(engine.runningProcesses(ref(id))).isZero();
        assertThat(journey.noticesTo("champion", ref(id))).contains("steerco/minutes-approved");
    }

    @Test
    void goesThroughTheTaskListAsWell() {
        UUID id = walk.collected();
        journey.complete("tmo", ref(id), "steerco/prepare-agenda", new PrepareAgenda());
        walk.passCutOff(id);
        journey.complete("tmo", ref(id), "steerco/release-packet", new ReleasePacket());
        clock.moveTo(walk.view(id).day(), LocalTime.of(16, 0));
        signIn.as("tmo", () -> room.start(id, walk.version(id)));
        journey.complete("chair", ref(id), "steerco/hold-meeting", new EndMeeting());
        journey.complete("tmo", ref(id), "steerco/draft-minutes", new SubmitMinutes(List.of(new SectionText("opening", "The chair welcomed all."))));
        journey.complete("chair", ref(id), "steerco/approve-minutes", new ReviewMinutes(false, "Name the guests."));
        assertThat(signIn.as("tmo", () -> minutes.of(id)).returnedBecause()).isEqualTo("Name the guests.");
        journey.complete("tmo", ref(id), "steerco/draft-minutes", new SubmitMinutes(null));
        journey.complete("chair", ref(id), "steerco/approve-minutes", new ReviewMinutes(true, null));
        engine.runDueJobs(ref(id));

        assertThat(signIn.as("steerco", () -> minutes.of(id)).status()).isEqualTo(MinutesStatus.APPROVED);
        assertThat(engine.runningProcesses(ref(id))).isZero();
    }

    @Test
    void endsOnlyASessionThatWasOpened() {
        UUID id = walk.released();

        assertThatThrownBy(() -> journey.complete("tmo", ref(id), "steerco/hold-meeting", new EndMeeting()))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> signIn.as("tmo", () -> room.start(id, walk.version(id)))).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void closesTheAgendaOnlyOnceTheCutOffHasPassed() {
        UUID id = walk.collected();
        clock.moveTo(walk.view(id).cutOff(), LocalTime.of(16, 59));
        engine.runDueJobs(ref(id));
        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.AGENDA_OPEN);

        walk.passCutOff(id);

        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.AGENDA_CLOSED);
        assertThat(journey.openForms(ref(id))).as("the agenda is not prepared yet").containsExactly("steerco/prepare-agenda");
        signIn.as("tmo", () -> preparation.prepared(id, walk.version(id)));
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/release-packet");
    }

    @Test
    void collectsDailyWhileItIsTheNextMeeting() {
        walk.cancelOthers();
        UUID id = walk.planned(10);
        UUID later = walk.planned(15);
        CaseRef subject = topics.add("Came overnight");

        clock.moveTo(walk.workingDay(1), LocalTime.of(12, 0));
        engine.runDueJobs(ref(id));
        engine.runDueJobs(ref(later));

        assertThat(walk.titles(id, subject)).containsExactly("Came overnight");
        assertThat(walk.titles(later, subject)).isEmpty();
    }

    @Test
    void leavesWhatComesAfterTheCutOffToTheNextMeeting() {
        walk.cancelOthers();
        UUID id = walk.closed();
        UUID next = walk.planned(15);
        CaseRef subject = topics.add("Too late");

        clock.moveTo(walk.workingDay(1), LocalTime.of(18, 0));
        engine.runDueJobs(ref(next));

        assertThat(walk.titles(id, subject)).isEmpty();
        assertThat(walk.titles(next, subject)).containsExactly("Too late");
    }

    @Test
    void carriesUndecidedTopicsToTheNextMeetingByItself() {
        walk.cancelOthers();
        CaseRef undecided = topics.add("Undecided");
        CaseRef decided = topics.add("Decided");
        UUID id = walk.inSession();
        UUID next = walk.planned(15);
        walk.decide(id, decided, SteerCoJourney.decision(TestTopics.APPROVE));
        assertThat(walk.titles(next, undecided, decided)).as("the session still has them").isEmpty();

        walk.end(id);

        assertThat(walk.titles(next, undecided, decided)).containsExactly("Undecided");
        assertThat(walk.item(next, undecided).carriedOver()).isTrue();
    }

    @Test
    void movesItsTimersAndDueDates() {
        UUID id = walk.planned(10);
        LocalDate day = walk.workingDay(20);

        MeetingView moved = signIn.as("tmo", () -> meetings.move(id, walk.version(id), SteerCoMeetings.form(day), "The chair travels."));

        assertThat(moved.day()).isEqualTo(day);
        assertThat(moved.moves()).singleElement().satisfies(move -> assertThat(move.reason()).isEqualTo("The chair travels."));
        assertThat(dueDay(id, "steerco/prepare-agenda")).isEqualTo(moved.cutOff());
        clock.passWorkingDays(6);
        engine.runDueJobs(ref(id));
        assertThat(walk.view(id).status()).as("the old cut-off is past").isEqualTo(MeetingStatus.AGENDA_OPEN);
        walk.passCutOff(id);
        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.AGENDA_CLOSED);
        assertThat(journey.noticesTo("champion", ref(id))).contains("steerco/meeting-moved");
        assertThat(journey.noticesTo("tmo", ref(id))).as("nobody was told that the old date is over").containsOnlyOnce("task/overdue");
    }

    @Test
    void opensItsAgendaAgainWhenTheNewCutOffLiesAhead() {
        UUID id = walk.released();
        LocalDate day = walk.workingDay(20);

        MeetingView moved = signIn.as("tmo", () -> meetings.move(id, walk.version(id), SteerCoMeetings.form(day), "Storm."));

        assertThat(moved.status()).isEqualTo(MeetingStatus.AGENDA_OPEN);
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/prepare-agenda");
        assertThat(dueDay(id, "steerco/prepare-agenda")).isEqualTo(moved.cutOff());
        CaseRef subject = topics.add("Came with the move");
        signIn.as("tmo", () -> agendas.refresh(id, walk.version(id)));
        assertThat(walk.titles(id, subject)).hasSize(1);
        signIn.as("tmo", () -> preparation.prepared(id, walk.version(id)));
        walk.passCutOff(id);
        assertThat(journey.openForms(ref(id))).containsExactly("steerco/release-packet");
    }

    @Test
    void opensItsAgendaAgainAlsoWhileNobodyHasPreparedIt() {
        UUID id = walk.collected();
        walk.passCutOff(id);
        LocalDate day = walk.workingDay(20);

        signIn.as("tmo", () -> meetings.move(id, walk.version(id), SteerCoMeetings.form(day), "Storm."));

        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.AGENDA_OPEN);
        walk.passCutOff(id);
        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.AGENDA_CLOSED);
    }

    @Test
    void keepsItsAgendaClosedWhenItMovesByADay() {
        UUID id = walk.released();
        LocalDate day = calendar.plusWorkingDays(walk.view(id).day(), 1);
        clock.moveTo(walk.view(id).day(), LocalTime.of(7, 0));

        signIn.as("tmo", () -> meetings.move(id, walk.version(id), SteerCoMeetings.form(day), "No quorum expected."));

        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.RELEASED);
        assertThat(dueDay(id, "steerco/hold-meeting")).isEqualTo(day);
    }

    @Test
    void closesItsAgendaAtOnceWhenItMovesSoNearThatTheCutOffIsPast() {
        UUID id = walk.planned(10);

        signIn.as("tmo", () -> meetings.move(id, walk.version(id), SteerCoMeetings.form(walk.workingDay(2)), "Urgent."));
        engine.runDueJobs(ref(id));

        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.AGENDA_CLOSED);
    }

    @Test
    void staysOnRecordWhenCancelledAndGivesItsTopicsToTheNext() {
        walk.cancelOthers();
        CaseRef subject = topics.add("Waits");
        UUID id = walk.planned(10);
        UUID next = walk.planned(15);
        assertThat(walk.titles(id, subject)).hasSize(1);

        signIn.as("tmo", () -> meetings.cancel(id, walk.version(id), "Snow."));

        assertThat(walk.view(id).status()).isEqualTo(MeetingStatus.CANCELLED);
        assertThat(walk.view(id).cancelledBecause()).isEqualTo("Snow.");
        assertThat(engine.runningProcesses(ref(id))).isZero();
        assertThat(journey.noticesTo("budget", ref(id))).contains("steerco/meeting-cancelled");
        assertThat(walk.titles(next, subject)).hasSize(1);
    }

    @Test
    void cannotBeCancelledOrMovedOnceInSession() {
        UUID id = walk.started();

        assertThatThrownBy(() -> signIn.as("tmo", () -> meetings.cancel(id, walk.version(id), "No."))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> signIn.as("tmo", () -> meetings.move(id, walk.version(id), SteerCoMeetings.form(walk.workingDay(9)), "No.")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void namesEveryFaultOfAnAppointment() {
        assertThatThrownBy(() -> signIn.as("tmo", () -> meetings.plan(new MeetingForm(null, LocalDate.of(2027, 3, 6), null, " "))))
                .isInstanceOfSatisfying(BusinessRuleViolation.class, violation -> assertThat(violation.faults()).extracting(Fault::field).containsExactly("kind", "day", "startsAt", "place"));
        assertThatThrownBy(() -> signIn.as("chair", () -> meetings.plan(SteerCoMeetings.form(walk.workingDay(9))))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void offersASeriesOnTheSameWeekdayOfEachMonth() {
        var series = new MeetingSeries(LocalDate.of(2028, 6, 1), LocalTime.of(7, 7), "City Hall", 3);

        assertThat(meetings.daysOf(series)).containsExactly(LocalDate.of(2028, 6, 1), LocalDate.of(2028, 7, 6), LocalDate.of(2028, 8, 3));
        List<MeetingView> planned = signIn.as("tmo", () -> meetings.planSeries(series));
        assertThat(planned).extracting(MeetingView::day).containsExactlyElementsOf(meetings.daysOf(series));
        assertThatThrownBy(() -> signIn.as("tmo", () -> meetings.planSeries(series))).as("all or none").isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void showsEachPersonOnlyWhatTheyCanDo() {
        UUID id = walk.planned(10);

        assertThat(walk.view(id).steps()).contains(MeetingStep.MOVE, MeetingStep.CANCEL, MeetingStep.PREPARE_AGENDA, MeetingStep.EDIT_AGENDA);
        assertThat(signIn.as("chair", () -> meetings.get(id)).steps()).containsExactlyInAnyOrder(MeetingStep.EDIT_AGENDA, MeetingStep.REFRESH_AGENDA);
        assertThat(signIn.as("champion", () -> meetings.get(id)).steps()).isEmpty();
        assertThatThrownBy(() -> signIn.as("liaison", () -> meetings.get(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void draftsItsMinutesFromWhatWasRecorded() {
        CaseRef subject = topics.add("Library roof", "budget");
        UUID id = walk.inSession();
        DecisionTaken taken = walk.decide(id, subject, SteerCoJourney.decision(TestTopics.APPROVE, journey.condition(5)));
        signIn.as("tmo", () -> room.guests(id, "Two neighbors"));
        walk.end(id);

        List<MinutesSection> sections = signIn.as("tmo", () -> minutes.of(id)).sections();

        assertThat(sections).extracting(MinutesSection::key).startsWith("opening", "attendance");
        assertThat(sections.get(1).recorded()).contains("City Administrator: Charles Airey, present", "Also present: Two neighbors");
        MinutesSection item = sections.stream().filter(section -> section.title().contains("Library roof")).findFirst().orElseThrow();
        assertThat(item.recorded())
                .contains("Motion “Approved”: carried by consensus.", "Recused: Bruno Dietz (It is their own case).", "Decision " + taken.number() + ": Approved.")
                .anyMatch(line -> line.startsWith("Condition " + taken.number() + "-1: Sign the contract. Owner Olive Owens, by "));
    }

    @Test
    void freezesTheApprovedMinutesAsConformingPdf() {
        topics.add("Library roof");
        UUID id = walk.inSession();
        walk.end(id);
        var draft = signIn.as("tmo", () -> minutes.of(id));
        signIn.as("tmo", () -> minutes.save(id, draft.version(), List.of(new SectionText("opening", "The chair welcomed <all> members."))));

        walk.approveMinutes(id);

        var frozen = signIn.as("budget", () -> minutes.of(id));
        byte[] pdf = signIn.as("budget", () -> minutes.pdf(id));
        PdfConformance.assertConforms(pdf);
        assertThat(PdfText.of(pdf)).contains(walk.view(id).number(), "The chair welcomed <all> members.", "Approved by Charles Airey", "Library roof");
        assertThat(frozen.document()).isNotNull();
        assertThat(documents.of(ref(id))).singleElement().satisfies(document -> assertThat(document.sha256()).hasSize(64));
        assertThatThrownBy(() -> signIn.as("tmo", () -> minutes.save(id, frozen.version(), List.of(new SectionText("opening", "Other."))))).isInstanceOf(Conflict.class);
    }

    @Test
    void leavesTheMinutesToTheChairAndNeverToTheDrafter() {
        UUID id = walk.inSession();
        walk.end(id);
        signIn.as("tmo", () -> minutes.submit(id, minutes.of(id).version()));

        assertThatThrownBy(() -> signIn.as("tmo", () -> minutes.review(id, minutes.of(id).version(), new ReviewMinutes(true, null)))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> signIn.as("steerco", () -> minutes.review(id, minutes.of(id).version(), new ReviewMinutes(true, null)))).isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> signIn.as("chair", () -> minutes.review(id, minutes.of(id).version(), new ReviewMinutes(false, " ")))).isInstanceOf(BusinessRuleViolation.class);
    }

    private LocalDate dueDay(UUID id, String form) {
        TaskRow task = journey.openTask(ref(id), form);
        return LocalDate.ofInstant(task.dueAt(), CITY);
    }
}

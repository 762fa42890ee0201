package org.stathouse.steerco.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.Actor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.shared.DateTexts;
import org.stathouse.steerco.office.Rights;

/** Meetings as people see them: days and times in the City's time zone, and what each can do. */
@Component
class MeetingViews {

    private final Rights rights;
    private final People people;
    private final Deadlines deadlines;
    private final DateTexts texts;

    MeetingViews(Rights rights, People people, Deadlines deadlines, DateTexts texts) {
        this.rights = rights;
        this.people = people;
        this.deadlines = deadlines;
        this.texts = texts;
    }

    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, deadlines.zone());
    }

    private LocalTime time(Instant instant) {
        return LocalTime.ofInstant(instant, deadlines.zone());
    }

    LocalDate day(Meeting meeting) {
        return day(meeting.startsAt());
    }

    /** "Regular meeting of Mar 18, 2027". */
    String title(Meeting meeting) {
        return meeting.kind().label() + " of " + texts.date(meeting.startsAt());
    }

    MeetingRow row(Meeting meeting) {
        return new MeetingRow(
                meeting.id(),
                meeting.number(),
                meeting.kind(),
                day(meeting),
                time(meeting.startsAt()),
                meeting.place(),
                meeting.status(),
                meeting.dates().cutOff());
    }

    MeetingView view(Meeting meeting, Actor actor) {
        return new MeetingView(
                meeting.id(),
                meeting.version(),
                meeting.number(),
                meeting.kind(),
                day(meeting),
                time(meeting.startsAt()),
                meeting.place(),
                meeting.status(),
                meeting.dates().cutOff(),
                meeting.dates().packetDue(),
                meeting.dates().minutesDue(),
                meeting.moves().stream().map(this::move).toList(),
                meeting.releasedAt(),
                meeting.startedAt(),
                meeting.endedAt(),
                meeting.cancelledReason(),
                steps(meeting, actor));
    }

    private MeetingMove move(Move move) {
        return new MeetingMove(
                day(move.from()), time(move.from()), day(move.to()), time(move.to()), move.reason(), people.nameOf(move.by()), move.at());
    }

    private Set<MeetingStep> steps(Meeting meeting, Actor actor) {
        Set<MeetingStep> steps = EnumSet.noneOf(MeetingStep.class);
        if (actor.has(Role.TMO)) {
            steps.addAll(tmoSteps(meeting));
        }
        if (rights.isChairOrTmo(actor)) {
            steps.addAll(chairSteps(meeting));
        }
        return steps;
    }

    private static Set<MeetingStep> tmoSteps(Meeting meeting) {
        Set<MeetingStep> steps = EnumSet.noneOf(MeetingStep.class);
        if (meeting.status().isAhead()) {
            steps.add(MeetingStep.MOVE);
            steps.add(MeetingStep.CANCEL);
        }
        boolean collecting = meeting.status() == MeetingStatus.AGENDA_OPEN || meeting.status() == MeetingStatus.AGENDA_CLOSED;
        if (collecting && !meeting.isPrepared()) {
            steps.add(MeetingStep.PREPARE_AGENDA);
        }
        if (meeting.status() == MeetingStatus.AGENDA_CLOSED && meeting.isPrepared()) {
            steps.add(MeetingStep.RELEASE_PACKET);
        }
        return steps;
    }

    private Set<MeetingStep> chairSteps(Meeting meeting) {
        return switch (meeting.status()) {
            case AGENDA_OPEN -> EnumSet.of(MeetingStep.EDIT_AGENDA, MeetingStep.REFRESH_AGENDA);
            case AGENDA_CLOSED -> EnumSet.of(MeetingStep.EDIT_AGENDA, MeetingStep.ADD_LATE);
            case RELEASED -> isDayReached(meeting)
                    ? EnumSet.of(MeetingStep.ADD_LATE, MeetingStep.START)
                    : EnumSet.of(MeetingStep.ADD_LATE);
            case IN_SESSION -> EnumSet.of(MeetingStep.ADD_LATE, MeetingStep.RECORD, MeetingStep.END);
            case HELD, CLOSED, CANCELLED -> EnumSet.noneOf(MeetingStep.class);
        };
    }

    /** A session opens on its day or later, never before. */
    boolean isDayReached(Meeting meeting) {
        return !deadlines.today().isBefore(day(meeting));
    }
}

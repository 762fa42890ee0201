package org.stathouse.steerco.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.shared.DateTexts;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.decision.DecisionRegister;
import org.stathouse.steerco.meeting.AgendaItemView;
import org.stathouse.steerco.meeting.AgendaView;
import org.stathouse.steerco.meeting.Agendas;
import org.stathouse.steerco.meeting.AttendanceView;
import org.stathouse.steerco.meeting.BallotView;
import org.stathouse.steerco.meeting.MeetingEnded;
import org.stathouse.steerco.meeting.MeetingRoom;
import org.stathouse.steerco.meeting.MeetingView;
import org.stathouse.steerco.meeting.Meetings;
import org.stathouse.steerco.meeting.MotionView;
import org.stathouse.steerco.meeting.SeatView;
import org.stathouse.steerco.meeting.Vote;

/** Drafts the minutes from what was recorded, in the transaction that ends the meeting. */
@Component
class MinutesDraft {

    private final MinutesRepository minutes;
    private final Meetings meetings;
    private final MeetingRoom room;
    private final Agendas agendas;
    private final DecisionRegister decisions;
    private final People people;
    private final DateTexts texts;

    MinutesDraft(
            MinutesRepository minutes,
            Meetings meetings,
            MeetingRoom room,
            Agendas agendas,
            DecisionRegister decisions,
            People people,
            DateTexts texts) {
        this.minutes = minutes;
        this.meetings = meetings;
        this.room = room;
        this.agendas = agendas;
        this.decisions = decisions;
        this.people = people;
        this.texts = texts;
    }

    @EventListener
    void on(MeetingEnded ended) {
        UUID id = ended.meetingId();
        AgendaView agenda = agendas.of(id);
        List<Section> sections = new ArrayList<>();
        sections.add(opening(meetings.get(id)));
        sections.add(attendance(room.attendance(id)));
        agenda.items().forEach(item -> sections.add(item(item)));
        if (!agenda.removed().isEmpty()) {
            sections.add(Section.of("removed", "Taken off the agenda", agenda.removed().stream()
                    .map(item -> item.topic().number() + ", " + item.topic().title() + ": " + item.removedBecause())
                    .toList()));
        }
        minutes.saveAndFlush(new MinutesRecord(id, sections));
    }

    private Section opening(MeetingView meeting) {
        return Section.of(
                "opening",
                "Opening and close",
                List.of(
                        meeting.kind().label() + " " + meeting.number() + " on " + texts.date(meeting.day()) + ", " + meeting.place() + ".",
                        "Opened " + moment(meeting.startedAt()) + "; closed " + moment(meeting.endedAt()) + "."));
    }

    private String moment(@Nullable Instant instant) {
        return texts.dateTime(Objects.requireNonNull(instant));
    }

    private static Section attendance(AttendanceView attendance) {
        List<String> lines = new ArrayList<>(attendance.seats().stream().map(MinutesDraft::seat).toList());
        if (attendance.guests() != null) {
            lines.add("Also present: " + attendance.guests());
        }
        lines.add(attendance.votingPresent() + " of " + attendance.votingSeats() + " voting seats taken at the end; " + attendance.needed()
                + " make a quorum" + (attendance.quorum() ? "." : ", so there was none."));
        return Section.of("attendance", "Attendance", lines);
    }

    private static String seat(SeatView seat) {
        String office = seat.seat() + (seat.voting() ? ": " : " (advisory): ") + seat.memberName();
        if (seat.present() == null) {
            return office + ", absent";
        }
        return seat.present().equals(seat.member()) ? office + ", present" : office + ", represented by " + seat.presentName();
    }

    private Section item(AgendaItemView item) {
        List<String> lines = new ArrayList<>();
        lines.add("Asked: " + item.topic().ask());
        if (item.presenter() != null) {
            lines.add("Presented by " + item.presenter() + ".");
        }
        if (item.lateBecause() != null) {
            lines.add("Added after the cut-off: " + item.lateBecause());
        }
        item.motions().forEach(motion -> lines.addAll(motion(motion)));
        lines.addAll(switch (item.state()) {
            case DECIDED -> decision(decisions.get(Objects.requireNonNull(item.decisionId())).decision());
            case NOT_CARRIED -> List.of("No motion carried; the item goes to the next meeting.");
            case NOTED -> List.of(item.note() == null ? "Noted." : "Noted: " + item.note());
            case DEFERRED -> List.of("Put off to the next meeting: " + item.note());
            case WAITING -> List.of("Not reached; the item goes to the next meeting.");
            case REMOVED, SETTLED -> List.of();
        });
        return Section.of("item-" + item.id(), item.position() + ". " + item.topic().title() + " (" + item.topic().number() + ")", lines);
    }

    private static List<String> motion(MotionView motion) {
        List<String> lines = new ArrayList<>();
        String result = motion.carried() ? "carried" : "not carried";
        lines.add("Motion “" + motion.outcomeLabel() + "”: " + result + (motion.consensus() ? " by consensus." : "."));
        for (Vote vote : Vote.values()) {
            List<String> names = motion.ballots().stream().filter(ballot -> ballot.vote() == vote).map(BallotView::personName).toList();
            if (!names.isEmpty()) {
                lines.add(vote.label() + " (" + names.size() + "): " + String.join(", ", names) + ".");
            }
        }
        motion.ballots().stream()
                .filter(ballot -> ballot.vote() == null)
                .forEach(ballot -> lines.add("Recused: " + ballot.personName() + " (" + ballot.recusedBecause() + ")."));
        if (motion.correctedBecause() != null) {
            lines.add("The votes were corrected in the meeting: " + motion.correctedBecause());
        }
        return lines;
    }

    private List<String> decision(DecisionTaken decision) {
        List<String> lines = new ArrayList<>();
        lines.add("Decision " + decision.number() + ": " + decision.outcomeLabel() + ".");
        lines.add("Reason: " + decision.reason());
        if (decision.date() != null) {
            lines.add("Date: " + texts.date(decision.date()) + ".");
        }
        if (decision.person() != null) {
            lines.add("Person: " + people.nameOf(decision.person()) + ".");
        }
        if (decision.text() != null) {
            lines.add(decision.text());
        }
        decision.conditions().forEach(condition -> lines.add(condition(condition)));
        return lines;
    }

    private String condition(ConditionView condition) {
        return "Condition " + condition.number() + ": " + condition.task() + ". Owner " + condition.ownerName() + ", by "
                + texts.date(condition.due()) + "; shown by: " + condition.evidence();
    }
}

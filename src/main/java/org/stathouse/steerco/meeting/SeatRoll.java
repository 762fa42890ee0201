package org.stathouse.steerco.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.People;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Rule;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.decision.AgendaSources;
import org.stathouse.steerco.membership.MemberView;
import org.stathouse.steerco.membership.Members;

/** Who sits where in a meeting, and who of them takes part in an item. */
@Component
class SeatRoll {

    private final SeatTakenRepository seatsTaken;
    private final Members members;
    private final MeetingViews views;
    private final MeetingRulesBook rules;
    private final AgendaSources sources;
    private final People people;

    SeatRoll(
            SeatTakenRepository seatsTaken,
            Members members,
            MeetingViews views,
            MeetingRulesBook rules,
            AgendaSources sources,
            People people) {
        this.seatsTaken = seatsTaken;
        this.members = members;
        this.views = views;
        this.rules = rules;
        this.sources = sources;
        this.people = people;
    }

    AttendanceView attendance(Meeting meeting) {
        Map<UUID, SeatTaken> taken = taken(meeting);
        LocalDate day = views.day(meeting);
        List<SeatView> seats = members.inTerm(day).stream().map(member -> seat(member, day, taken.get(member.id()))).toList();
        int votingSeats = (int) seats.stream().filter(SeatView::voting).count();
        int present = (int) seats.stream().filter(seat -> seat.voting() && seat.present() != null).count();
        return new AttendanceView(seats, votingSeats, present, quorum(votingSeats).needed(), meeting.guests());
    }

    Quorum quorum(int votingSeats) {
        return new Quorum(votingSeats, rules.inForce().quorumPercent());
    }

    /** @throws BusinessRuleViolation at {@code person} where they may not sit there */
    void take(Meeting meeting, UUID memberId, @Nullable String person) {
        SeatView seat = attendance(meeting).seats().stream()
                .filter(one -> one.memberId().equals(memberId))
                .findFirst()
                .orElseThrow(() -> new NotFound("Seat " + memberId));
        Map<UUID, SeatTaken> taken = taken(meeting);
        Optional<SeatTaken> now = Optional.ofNullable(taken.get(memberId));
        if (person == null) {
            now.ifPresent(seatsTaken::delete);
        } else {
            boolean elsewhere = taken.values().stream().anyMatch(one -> one.person().equals(person) && !one.memberId().equals(memberId));
            BusinessRuleViolation.throwIfAny(Rule.faults(SeatPolicy.ALL, new SeatPolicy.Asked(seat, person, elsewhere)));
            now.ifPresent(one -> one.changeTo(person));
            seatsTaken.save(now.orElseGet(() -> new SeatTaken(meeting.id(), memberId, person)));
        }
        seatsTaken.flush();
    }

    /** The voting seats present; who is interested in the case is recused by the system, substitutes too. */
    List<Voter> voters(Meeting meeting, AgendaItem item) {
        AgendaTopic topic = sources.of(item.subject().type()).topic(item.subject().id());
        return attendance(meeting).seats().stream()
                .filter(seat -> seat.voting() && seat.present() != null)
                .map(seat -> voter(seat, topic, item))
                .toList();
    }

    private static Voter voter(SeatView seat, AgendaTopic topic, AgendaItem item) {
        String person = String.valueOf(seat.present());
        boolean own = topic.interested().contains(person);
        Optional<Recusal> recusal = item.recusals().stream()
                .filter(one -> one.memberId().equals(seat.memberId()) && one.person().equals(person))
                .findFirst();
        String because = own ? "It is their own case" : recusal.map(Recusal::reason).orElse(null);
        return new Voter(seat.memberId(), seat.seat(), person, String.valueOf(seat.presentName()), because, own);
    }

    private SeatView seat(MemberView member, LocalDate day, @Nullable SeatTaken taken) {
        List<SeatView.StandIn> standIns = member.substitutes().stream()
                .filter(substitute -> substitute.isNamedOn(day))
                .map(substitute -> new SeatView.StandIn(substitute.person(), substitute.personName()))
                .toList();
        return new SeatView(
                member.id(),
                member.seat(),
                member.chair(),
                member.voting(),
                member.person(),
                member.personName(),
                standIns,
                taken == null ? null : taken.person(),
                taken == null ? null : people.nameOf(taken.person()));
    }

    private Map<UUID, SeatTaken> taken(Meeting meeting) {
        return seatsTaken.findByMeetingId(meeting.id()).stream().collect(Collectors.toMap(SeatTaken::memberId, Function.identity()));
    }
}

package org.stathouse.steerco.meeting;

import java.util.List;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;

/** Who may sit on a seat: the member, or somebody named to stand in that day; and nobody on two seats [R]. */
final class SeatPolicy {

    /** Somebody about to sit down. */
    record Asked(SeatView seat, String person, boolean sitsElsewhere) {}

    static final Rule<Asked> MEMBER_OR_SUBSTITUTE = Rule.refuse(
            asked -> !asked.person().equals(asked.seat().member())
                    && asked.seat().standIns().stream().noneMatch(one -> one.person().equals(asked.person())),
            () -> Fault.at("person", "steerco.seat.notNamed"));

    static final Rule<Asked> ONE_SEAT_EACH = Rule.refuse(Asked::sitsElsewhere, () -> Fault.at("person", "steerco.seat.sitsElsewhere"));

    static final List<Rule<Asked>> ALL = List.of(MEMBER_OR_SUBSTITUTE, ONE_SEAT_EACH);

    private SeatPolicy() {}
}

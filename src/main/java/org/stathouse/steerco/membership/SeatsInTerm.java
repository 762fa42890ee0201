package org.stathouse.steerco.membership;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.steerco.office.Seats;

/** Asks the list of members who sits on SteerCo today. */
@Component
@Transactional(readOnly = true)
class SeatsInTerm implements Seats {

    private final MemberRepository members;
    private final Deadlines deadlines;

    SeatsInTerm(MemberRepository members, Deadlines deadlines) {
        this.members = members;
        this.deadlines = deadlines;
    }

    @Override
    public boolean isOn(String username) {
        return members.isOn(username, deadlines.today());
    }
}

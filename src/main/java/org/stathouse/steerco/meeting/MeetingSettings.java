package org.stathouse.steerco.meeting;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.steerco.office.Rights;

/** The numbers that meetings follow: days of cut-off, packet and minutes, and the quorum. */
@Service
@Transactional
public class MeetingSettings {

    private final MeetingRulesBook book;
    private final Rights rights;
    private final CurrentActor currentActor;

    MeetingSettings(MeetingRulesBook book, Rights rights, CurrentActor currentActor) {
        this.book = book;
        this.rights = rights;
        this.currentActor = currentActor;
    }

    /** Whether the signed-in person changes them: TMO and administrators do. */
    @Transactional(readOnly = true)
    public boolean mayChange() {
        return currentActor.get().hasAny(Role.TMO, Role.ADMINISTRATOR);
    }

    /** The numbers in force. */
    @Transactional(readOnly = true)
    public MeetingRules rules() {
        rights.requireReading(currentActor.get());
        return book.inForce();
    }

    /**
     * Changes the numbers for meetings planned or moved from now on; the quorum counts from the next vote.
     *
     * @throws BusinessRuleViolation at {@code cutOffDays}, {@code packetDays}, {@code minutesDays}, {@code quorumPercent}
     * @throws Conflict if the version is stale
     */
    public MeetingRules change(MeetingRules rules) {
        if (!mayChange()) {
            throw new NotPermitted(Fault.of("steerco.rules.keepers"));
        }
        return book.change(rules);
    }
}

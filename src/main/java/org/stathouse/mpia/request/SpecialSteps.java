package org.stathouse.mpia.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the law adds in two rare cases: asking the victim shown in a 9-1-1 record (GP §4-356), and the court after a temporary denial
 * (GP §4-358).
 *
 * @param victimAskedOn the day on which the notice went out
 * @param victimReply what the victim answered, none where no answer came
 * @param victimWeighed how the custodian weighed it
 * @param petitionedOn the day on which the court was petitioned
 */
@Embeddable
record SpecialSteps(
        @Column(name = "victim_asked_on") @Nullable LocalDate victimAskedOn,
        @Column(name = "victim_reply") @Nullable String victimReply,
        @Column(name = "victim_weighed") @Nullable String victimWeighed,
        @Column(name = "petitioned_on") @Nullable LocalDate petitionedOn) {

    static final SpecialSteps NONE = new SpecialSteps(null, null, null, null);

    SpecialSteps victimAsked(LocalDate on) {
        return new SpecialSteps(on, null, null, petitionedOn);
    }

    SpecialSteps victimHeard(@Nullable String reply, String weighed) {
        return new SpecialSteps(victimAskedOn, reply, weighed, petitionedOn);
    }

    SpecialSteps petitioned(LocalDate on) {
        return new SpecialSteps(victimAskedOn, victimReply, victimWeighed, on);
    }
}

package org.stathouse.steerco.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Who stands in for a member, from the first day to the last. */
@Embeddable
record Substitute(
        String person, @Column(name = "named_from") LocalDate from, @Column(name = "named_to") LocalDate to) {

    @Override
    public String toString() {
        return person + " from " + from + " to " + to;
    }
}

package org.stathouse.steerco.membership;

import java.time.LocalDate;

/** Somebody who stands in for a member who is absent, from the first day to the last, both counted. */
public record SubstituteView(String person, String personName, LocalDate from, LocalDate to) {

    /** Whether they may stand in on that day. */
    public boolean isNamedOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}

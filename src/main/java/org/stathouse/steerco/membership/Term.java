package org.stathouse.steerco.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from the first to the last, both counted; without a last day it is open. */
record Term(LocalDate from, @Nullable LocalDate to) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(Term other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }
}

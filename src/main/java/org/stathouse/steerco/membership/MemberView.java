package org.stathouse.steerco.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat and who holds it.
 *
 * @param person user name
 * @param from first day of the term, in the City's time zone
 * @param to last day of the term; none while it is open
 */
public record MemberView(
        UUID id,
        long version,
        String seat,
        boolean chair,
        boolean voting,
        String person,
        String personName,
        LocalDate from,
        @Nullable LocalDate to,
        List<SubstituteView> substitutes) {

    public MemberView {
        substitutes = List.copyOf(substitutes);
    }

    /** Whether the term covers that day. */
    public boolean isInTermOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}

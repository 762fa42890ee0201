package org.stathouse.steerco.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat and who holds it, as it is entered.
 *
 * @param seat its title, for example "Budget Director"
 * @param chair whether this seat chairs SteerCo
 * @param voting whether it votes, or only advises
 * @param person user name
 * @param from first day of the term, in the City's time zone
 * @param to last day of the term; none while it is open
 */
public record MemberForm(
        @Nullable String seat,
        boolean chair,
        boolean voting,
        @Nullable String person,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}

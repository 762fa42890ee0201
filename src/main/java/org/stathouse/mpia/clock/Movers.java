package org.stathouse.mpia.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that moves the dates of one request (GP §4-203(d)).
 *
 * @param consents E1, in the order in which they were given
 * @param ombudsman E2
 */
record Movers(List<Consent> consents, List<OmbudsmanTime> ombudsman) {

    static final Movers NONE = new Movers(List.of(), List.of());

    Movers {
        consents = List.copyOf(consents);
        ombudsman = List.copyOf(ombudsman);
    }

    /** @param on the day on which the applicant agreed */
    record Consent(LocalDate on, int days) {}

    /**
     * @param from the first day that is not counted
     * @param until the first day that is counted again; none while the matter is pending
     */
    record OmbudsmanTime(LocalDate from, @Nullable LocalDate until) {}

    /** Since when a matter is pending, if one is. */
    Optional<LocalDate> ombudsmanSince() {
        return ombudsman.stream().filter(time -> time.until() == null).map(OmbudsmanTime::from).findFirst();
    }
}

package org.stathouse.mpia.exemption;

import java.util.UUID;

/**
 * A row of the exemption catalogue.
 *
 * @param on whether it may be cited at all
 * @param citableToday whether it is on and in force today
 * @param asksForReasons whether an entry needs the two reasons of §4-343 and the harm
 */
public record ExemptionView(UUID id, long version, ExemptionForm form, boolean on, boolean citableToday, boolean asksForReasons) {}

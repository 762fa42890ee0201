package org.stathouse.mpia;

import java.util.UUID;

/** Published when staff end the wait for a consent, a deposit or a payment that never came: the request closes as unpaid. */
public record FeeUnpaid(UUID request, String reason) {}

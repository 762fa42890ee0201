package org.stathouse.adjudication;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One way out of the Red.
 *
 * @param cost in US dollars; 0 for a way that costs nothing
 */
@Embeddable
public record RecoveryOption(@Nullable String description, @Nullable BigDecimal cost) {}

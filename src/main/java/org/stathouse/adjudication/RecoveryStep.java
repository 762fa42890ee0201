package org.stathouse.adjudication;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One dated step to Green. */
@Embeddable
public record RecoveryStep(@Nullable String step, @Nullable LocalDate due) {}

package org.stathouse.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One step of a work plan: what, by whom, from when to when. */
@Embeddable
public record WorkPlanStep(
        @Column(name = "title") @Nullable String title,
        @Column(name = "responsible") @Nullable String responsible,
        @Column(name = "start_date") @Nullable LocalDate startDate,
        @Column(name = "end_date") @Nullable LocalDate endDate) {}

package org.stathouse.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action as a row of the register. */
public record ActionRow(
        ActionId id,
        String plan,
        @Nullable String number,
        String title,
        @Nullable String pillar,
        @Nullable String goalCode,
        @Nullable String goal,
        @Nullable String leadAgency,
        @Nullable String owner,
        ActionStatus status,
        @Nullable String statusAsOf,
        @Nullable LocalDate end,
        boolean publicFacing) {}

package org.stathouse.status;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For how many actions of a pillar the last published report is of that day.
 *
 * @param lastPublished a calendar day in the City's time zone; none for actions that never had a published report
 */
public record Freshness(@Nullable UUID pillarId, @Nullable LocalDate lastPublished, long actions) {}

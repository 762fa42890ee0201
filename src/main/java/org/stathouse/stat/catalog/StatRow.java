package org.stathouse.stat.catalog;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.StatSchedule;

/**
 * A Stat in a list.
 *
 * @param parentName the Stat that a Tiger Team belongs under
 * @param focusNow what it looks at today
 */
public record StatRow(
        UUID id,
        StatKind kind,
        String name,
        String code,
        @Nullable String parentName,
        String sponsor,
        String chairName,
        String leadName,
        int agencies,
        StatSchedule schedule,
        String focusNow,
        boolean active) {}

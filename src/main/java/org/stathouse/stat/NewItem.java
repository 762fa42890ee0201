package org.stathouse.stat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as it is entered, before anything is checked.
 *
 * @param owner user name of the one person who answers for it
 * @param due the last day, in the City's time zone; a working day
 * @param agency the plan's agency that it concerns, if it concerns one
 * @param issue under which question of the agenda it came up
 */
public record NewItem(
        @Nullable String task,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable DeliverableType type,
        @Nullable UUID agency,
        @Nullable String issue) {}

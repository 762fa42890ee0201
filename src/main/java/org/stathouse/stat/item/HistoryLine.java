package org.stathouse.stat.item;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to an item.
 *
 * @param by display name of who did it
 * @param text what was said with it
 * @param link a web address that came with it
 * @param day a day that came with it: of a meeting, a last day
 * @param person display name of whom it names: a new owner, a lead, a writer
 */
public record HistoryLine(
        Instant at,
        EntryKind kind,
        String by,
        @Nullable String text,
        @Nullable String link,
        @Nullable LocalDate day,
        @Nullable String person) {}

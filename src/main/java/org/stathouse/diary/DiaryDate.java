package org.stathouse.diary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as the diary shows it.
 *
 * @param day the calendar day in the City's time zone on which it stands
 * @param from when it begins, for a meeting
 * @param until when it ends, for a meeting; by when it is due, for what has to be done by a time of day
 * @param path where it is explained, below the product's address
 */
public record DiaryDate(
        String kind,
        String kindLabel,
        String key,
        String title,
        @Nullable String detail,
        LocalDate day,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String place,
        String path,
        boolean done) {}

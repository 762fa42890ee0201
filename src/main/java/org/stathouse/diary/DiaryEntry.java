package org.stathouse.diary;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One date in the diary.
 *
 * @param key what tells it from all others of its source and stays the same when it is moved: the id of the meeting
 * @param title what it is, with a case number and nothing else of a case: it leaves the product in feeds and stands on locked phones
 * @param detail more for who looks in the product, such as the title of the case; it never stands in a feed
 * @param path where it is explained, below the product's address
 * @param done whether it is behind: held, met, answered
 */
public record DiaryEntry(String key, String title, @Nullable String detail, When when, @Nullable String place, String path, boolean done) {

    /** When it is. */
    public sealed interface When {

        /** A calendar day of the City. */
        record Day(LocalDate day) implements When {}

        /** Something that has to be done by an instant, such as the close of business. */
        record By(Instant due) implements When {}

        /** A meeting from one instant to another, which lies behind the first. */
        record Hours(Instant from, Instant until) implements When {}
    }

    /** Something on a calendar day. */
    public static DiaryEntry onDay(String key, String title, @Nullable String detail, LocalDate day, String path) {
        return new DiaryEntry(key, title, detail, new When.Day(day), null, path, false);
    }

    /** Something due by an instant. */
    public static DiaryEntry due(String key, String title, @Nullable String detail, Instant due, String path) {
        return new DiaryEntry(key, title, detail, new When.By(due), null, path, false);
    }

    /** The same entry, as something that is behind or not. */
    public DiaryEntry done(boolean isDone) {
        return new DiaryEntry(key, title, detail, when, place, path, isDone);
    }
}

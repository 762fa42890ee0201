package org.stathouse.stat.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Completes the owner's task with what shows that the item is done; files are attached before. Which of these must be there the
 * item's type says.
 *
 * @param text what was done, or the update itself
 * @param link where it can be seen; an http or https address
 * @param metOn the day of the meeting or session, in the City's time zone; not in the future
 */
public record AnswerItem(@Nullable String text, @Nullable String link, @Nullable LocalDate metOn) {}

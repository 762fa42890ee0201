package org.stathouse.diary;

import java.time.LocalDate;
import java.util.Set;
import org.stathouse.diary.DiaryQuery.Whose;

/**
 * Which dates are wanted.
 *
 * @param from the first calendar day, in the City's time zone
 * @param until the last calendar day, included
 * @param kinds the codes of the kinds; all where none is named
 */
public record DiaryFilter(LocalDate from, LocalDate until, Set<String> kinds, Whose whose) {

    public DiaryFilter {
        kinds = Set.copyOf(kinds);
    }
}

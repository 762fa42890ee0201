package org.stathouse.diary;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stathouse.diary.DiaryQuery.Whose;

/**
 * What a person says of a calendar feed.
 *
 * @param name as their calendar program shows it; required, 60 characters at most
 * @param kinds the codes of the kinds of dates; all, those of later versions included, where none is named
 */
public record FeedForm(@Nullable String name, Set<String> kinds, Whose whose) {

    public FeedForm {
        kinds = Set.copyOf(kinds);
    }
}

package org.stathouse.diary;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.diary.DiaryQuery.Whose;

/**
 * A calendar feed without its secret address, which nobody can look up.
 *
 * @param kinds the codes of its kinds; all where there are none
 * @param secretMadeAt since when its address is good
 * @param readAt when a calendar program read it last, to the quarter of an hour; none if never since its address was made
 */
public record FeedView(
        UUID id, long version, String name, Set<String> kinds, Whose whose, Instant madeAt, Instant secretMadeAt, @Nullable Instant readAt) {}

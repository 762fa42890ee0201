package org.stathouse.stat.team;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * One option of a decision memo.
 *
 * @param name what would be done, in a few words
 * @param cost what it would cost, in words: money, people, time
 */
@Embeddable
public record MemoOption(@Nullable String name, @Nullable String cost) {}

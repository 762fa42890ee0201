package org.stathouse.mpia.request;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.SearchResult;

/**
 * What a record holder answers (processes.md A.4 step 5), before anything is checked.
 *
 * @param hours of search and preparation, in quarters; none counts as zero
 * @param pages how many were found, where that is known
 */
public record AnswerSearch(
        @Nullable SearchResult result, @Nullable BigDecimal hours, @Nullable Integer pages, @Nullable String note) {}

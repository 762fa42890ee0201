package org.stathouse.stat.item;

import org.jspecify.annotations.Nullable;

/**
 * Completes the analyst's, and then the Deputy's, task on an overdue item.
 *
 * @param goesUp whether the next one up is asked now; else it goes up two working days later, unless it is answered
 * @param note what was tried and what is needed; or why it does not go up yet
 */
public record EscalateItem(@Nullable Boolean goesUp, @Nullable String note) {}

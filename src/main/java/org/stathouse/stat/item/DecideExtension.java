package org.stathouse.stat.item;

import org.jspecify.annotations.Nullable;

/**
 * Completes the task on a request for an extension.
 *
 * @param granted none until chosen
 * @param reason why it is refused; may be left out where it is granted
 */
public record DecideExtension(@Nullable Boolean granted, @Nullable String reason) {}

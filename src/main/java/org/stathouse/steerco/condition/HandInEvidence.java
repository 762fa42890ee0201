package org.stathouse.steerco.condition;

import org.jspecify.annotations.Nullable;

/**
 * Completes the owner's task.
 *
 * @param text what was done and how it shows
 * @param link where it can be seen; an http or https address, if any
 */
public record HandInEvidence(@Nullable String text, @Nullable String link) {}

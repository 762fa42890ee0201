package org.stathouse.steerco.minutes;

import org.jspecify.annotations.Nullable;

/** The text of one section as the drafter leaves it. */
public record SectionText(String key, @Nullable String text) {}

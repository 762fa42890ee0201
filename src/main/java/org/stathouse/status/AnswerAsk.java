package org.stathouse.status;

import org.jspecify.annotations.Nullable;

/** What the person who was asked answers; required. */
public record AnswerAsk(@Nullable String answer) {}

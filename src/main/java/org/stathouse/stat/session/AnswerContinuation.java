package org.stathouse.stat.session;

import org.jspecify.annotations.Nullable;
import org.stathouse.stat.Cadence;

/**
 * The chair's answer to a continuation test; faults at {@code answer}, {@code reason}, {@code cadence}, {@code focus}.
 *
 * @param cadence another cadence, with {@link ContinuationAnswer#CHANGE}
 * @param focus another focus, with {@link ContinuationAnswer#CHANGE}
 */
public record AnswerContinuation(
        @Nullable ContinuationAnswer answer, @Nullable String reason, @Nullable Cadence cadence, @Nullable String focus) {}

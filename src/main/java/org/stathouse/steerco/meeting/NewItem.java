package org.stathouse.steerco.meeting;

import org.jspecify.annotations.Nullable;

/**
 * A free item as it is entered.
 *
 * @param ask what SteerCo is asked, in one sentence
 * @param presenter who presents it, in words
 * @param minutes how long it is to take; 1 to 240
 * @param lateBecause why it comes after the cut-off; needed then
 */
public record NewItem(
        @Nullable String title,
        @Nullable String ask,
        @Nullable String background,
        @Nullable String presenter,
        int minutes,
        @Nullable String lateBecause) {}

package org.stathouse.mpia.dispute;

import org.jspecify.annotations.Nullable;

/**
 * Completes the task to prepare a packet: its letter is sent, unless the packet went out another way.
 *
 * @param sentOtherwise how it was handed over instead, such as through the Ombudsman's own page; none where the letter goes
 */
public record PreparePacket(@Nullable String sentOtherwise) {}

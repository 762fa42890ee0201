package org.stathouse.mpia.letter;

import org.jspecify.annotations.Nullable;

/**
 * Sends a draft as it stands.
 *
 * @param version of the draft that was seen; none for whichever it is now
 */
public record SendLetter(@Nullable Long version) {}

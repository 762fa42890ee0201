package org.stathouse.status;

import org.jspecify.annotations.Nullable;

/**
 * TMO's review.
 *
 * @param accepted accept it, or else return it
 * @param reason what is to be changed; required for a return
 */
public record ReviewReport(long version, boolean accepted, @Nullable String reason) {}

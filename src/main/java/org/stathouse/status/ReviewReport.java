package org.stathouse.status;

import org.jspecify.annotations.Nullable;

/**
 * TMO's review.
 *
 * @param version that the person saw; none for the report as it stands, which nobody changes while it waits for review
 * @param accepted accept it, or else return it
 * @param reason what is to be changed; required for a return
 */
public record ReviewReport(@Nullable Long version, boolean accepted, @Nullable String reason) {}

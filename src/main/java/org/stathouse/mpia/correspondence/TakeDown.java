package org.stathouse.mpia.correspondence;

import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Channel;

/**
 * What staff take down: a letter or words handed in by the requester, or a note of a call or visit.
 *
 * @param note whether it is a note for staff only, otherwise the requester’s own words
 * @param answersQuestion whether it answers our open question, so that the work goes on
 */
public record TakeDown(boolean note, @Nullable Channel channel, @Nullable String text, boolean answersQuestion) {}

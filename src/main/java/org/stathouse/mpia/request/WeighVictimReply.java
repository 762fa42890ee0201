package org.stathouse.mpia.request;

import org.jspecify.annotations.Nullable;

/** What the victim of a 9-1-1 record answered, and how it was weighed (GP §4-356(c)). @param reply none where none came in 10 days */
public record WeighVictimReply(@Nullable String reply, @Nullable String weighed) {}

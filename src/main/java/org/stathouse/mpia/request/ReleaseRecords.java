package org.stathouse.mpia.request;

import org.jspecify.annotations.Nullable;

/** That the records go out with the release letter. @param note how they were handed over, for the log */
public record ReleaseRecords(@Nullable String note) {}

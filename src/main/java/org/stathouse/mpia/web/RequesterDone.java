package org.stathouse.mpia.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What a requester has just done, to be said on the page that follows. */
enum RequesterDone {
    MESSAGE,
    ESTIMATE,
    WAIVER,
    EXTENSION,
    WITHDRAWN;

    /** The one of that name; null for any other text in the address. */
    static @Nullable RequesterDone named(@Nullable String name) {
        return Arrays.stream(values()).filter(done -> done.name().equals(name)).findFirst().orElse(null);
    }
}

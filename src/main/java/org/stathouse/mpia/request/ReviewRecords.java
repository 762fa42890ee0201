package org.stathouse.mpia.request;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the custodian proposes (processes.md A.4 step 6), before anything is checked.
 *
 * @param reasons of the proposal; a denial's stand in its statement
 * @param searching the agencies that are to search, where more search is asked for
 * @param question what they are asked
 */
public record ReviewRecords(
        @Nullable ReviewWay way, @Nullable String reasons, @Nullable Set<UUID> searching, @Nullable String question) {}

package org.stathouse.mpia.published;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as staff write it, before anything is checked.
 *
 * @param searchWords further words by which people look for it, in any language
 * @param link where it stands, an address of the web
 * @param agency the plan's agency that publishes it, if it is one
 * @param active whether it is shown and found
 */
public record PublishedForm(
        @Nullable String title,
        @Nullable String description,
        @Nullable String searchWords,
        @Nullable String link,
        @Nullable UUID agency,
        boolean active) {}

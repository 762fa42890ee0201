package org.stathouse.stat.catalog;

import org.jspecify.annotations.Nullable;
import org.stathouse.stat.StatKind;

/**
 * Which Stats a list shows.
 *
 * @param words each must stand in the name, the code, the sponsor or the focus
 * @param kind only Stats, or only Tiger Teams
 * @param retiredToo whether those that no longer meet are among them
 */
public record StatFilter(@Nullable String words, @Nullable StatKind kind, boolean retiredToo) {

    /** Everything that meets. */
    public static final StatFilter ACTIVE = new StatFilter(null, null, false);
}

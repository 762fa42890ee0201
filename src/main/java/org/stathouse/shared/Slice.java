package org.stathouse.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list read by cursor: the items, and the cursor to pass as {@code after} for the next ones, if there are any. */
public record Slice<T>(List<T> items, @Nullable String next) {

    public Slice {
        items = List.copyOf(items);
    }
}

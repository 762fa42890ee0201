package org.stathouse.stat.session;

import org.jspecify.annotations.Nullable;

/** The draft, or the refreshed draft, of the pre-memo; faults at {@code dataShows}, {@code questions}, {@code asks}. */
public record HandInPreMemo(@Nullable String dataShows, @Nullable String questions, @Nullable String asks) {

    PreMemoDraft draft() {
        return new PreMemoDraft(dataShows, questions, asks);
    }
}

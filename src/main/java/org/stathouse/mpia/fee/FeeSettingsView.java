package org.stathouse.mpia.fee;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Sureness;

/**
 * The settings of the fees as they are shown.
 *
 * @param changedBy display name of who changed them last; none before
 * @param notes of each setting how sure it is and where it comes from
 */
public record FeeSettingsView(
        long version, FeeFigures figures, @Nullable String changedBy, @Nullable Instant changedAt, List<Note> notes, boolean mayChange) {

    public FeeSettingsView {
        notes = List.copyOf(notes);
    }

    /** What is known about one setting. */
    public record Note(FeeSetting setting, Sureness sureness, String source) {}
}

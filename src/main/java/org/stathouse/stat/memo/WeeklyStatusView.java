package org.stathouse.stat.memo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The weekly status as it stands now, with what analysts add and what went out.
 *
 * @param stat none for that of all Stats
 * @param noteVersion of what analysts added; 0 as long as they added nothing
 * @param mayEdit whether the person may add to it, and send it now
 * @param nextSending the day on which it goes out by itself
 */
public record WeeklyStatusView(
        @Nullable UUID stat,
        Memo memo,
        String emerging,
        String risks,
        long noteVersion,
        boolean mayEdit,
        LocalDate nextSending,
        List<MemoRelease> releases) {

    public WeeklyStatusView {
        releases = List.copyOf(releases);
    }
}

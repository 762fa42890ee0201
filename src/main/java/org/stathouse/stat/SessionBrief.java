package org.stathouse.stat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the memos of a session tell beside its items and measures. A text that nobody has written yet is empty; paragraphs are
 * separated by blank lines.
 *
 * @param focus what the Stat looks at now
 * @param dataShows what the data shows, from the refreshed draft
 * @param questions what the chair may ask
 * @param asks what the agencies are asked to bring or decide
 * @param inputs what the agencies said before the session, their memos of City Code Art. 1 §61-4 among them
 * @param legalDates the dates of City Code Art. 1 §61-4; none for a Tiger Team
 * @param decisions what was decided in the room, in its order
 * @param attendance who was there, in words; empty if nobody noted it
 */
public record SessionBrief(
        SessionSummary session,
        String focus,
        String dataShows,
        String questions,
        String asks,
        List<AgencyInput> inputs,
        List<LegalDate> legalDates,
        List<String> decisions,
        List<String> attendance) {

    public SessionBrief {
        inputs = List.copyOf(inputs);
        legalDates = List.copyOf(legalDates);
        decisions = List.copyOf(decisions);
        attendance = List.copyOf(attendance);
    }

    /**
     * What one agency handed in.
     *
     * @param kind in words: {@code Input}, {@code Memo}
     * @param text none if nothing has come yet
     * @param by display name of who handed it in
     */
    public record AgencyInput(String agency, String kind, @Nullable String text, @Nullable String by, @Nullable Instant at) {}

    /**
     * One of the two dates of City Code Art. 1 §61-4.
     *
     * @param name what is due: {@code Agencies’ memos}
     * @param due the last instant at which it is in time
     * @param arithmetic how the date was computed, in words
     * @param kept whether it was kept; none while it can still be
     */
    public record LegalDate(String name, Instant due, String arithmetic, @Nullable Boolean kept) {}
}

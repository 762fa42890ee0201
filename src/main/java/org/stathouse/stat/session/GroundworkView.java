package org.stathouse.stat.session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the preparation of a session has brought together so far.
 *
 * @param version for saving drafts
 * @param drafters display names of everybody who wrote on the draft, none of whom may review it
 * @param findings what the last review found
 * @param approved whether the last review approved the draft; none while there was none
 * @param returns how often the draft was returned
 * @param refreshed the draft with the newest figures; the draft itself until somebody refreshes it
 */
public record GroundworkView(
        UUID session,
        long version,
        String focus,
        @Nullable String questions,
        List<AgendaEntryView> agenda,
        List<AgencyPartView> agencies,
        PreMemoDraft draft,
        List<String> drafters,
        @Nullable Boolean approved,
        @Nullable String findings,
        @Nullable String reviewedBy,
        int returns,
        PreMemoDraft refreshed,
        @Nullable Instant releasedAt,
        @Nullable String packetNote,
        @Nullable String nextAgendaOfLast) {

    public GroundworkView {
        agenda = List.copyOf(agenda);
        agencies = List.copyOf(agencies);
        drafters = List.copyOf(drafters);
    }

    /** What an agency may know: questions and pre-memo once they are released, and never how the draft came about. */
    GroundworkView forAgencies() {
        boolean released = releasedAt != null;
        return new GroundworkView(
                session, version, focus, released ? questions : null, agenda, agencies, PreMemoDraft.EMPTY, List.of(), null, null, null, 0,
                released ? refreshed : PreMemoDraft.EMPTY, releasedAt, null, null);
    }
}

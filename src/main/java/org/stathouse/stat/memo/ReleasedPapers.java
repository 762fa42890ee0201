package org.stathouse.stat.memo;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of sessions as they went out, for packets that bind them in. Rights are those of the caller. */
@Component
public class ReleasedPapers {

    private final ReleasedMemoRepository releases;

    ReleasedPapers(ReleasedMemoRepository releases) {
        this.releases = releases;
    }

    /** The last release of that kind about a session. */
    @Transactional(readOnly = true)
    public Optional<Paper> last(UUID session, MemoKind kind) {
        return releases.ofSession(session).stream()
                .filter(memo -> memo.view().kind() == kind)
                .findFirst()
                .map(memo -> new Paper(memo.view(), memo.document()));
    }

    /**
     * A paper that went out.
     *
     * @param document its PDF in the store of documents
     */
    public record Paper(MemoRelease release, UUID document) {}
}

package org.stathouse.stat;

import java.util.UUID;
import org.stathouse.shared.NotFound;

/** What a session's preparation and the room have brought together, for the memos. Rights are those of the caller. */
public interface SessionBriefs {

    /** @throws NotFound if there is no such session */
    SessionBrief brief(UUID session);
}

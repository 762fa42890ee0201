package org.stathouse.stat.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the use cases tell the process of a session: what happened, never what to do next. Each method runs in the caller's
 * transaction and throws {@link org.stathouse.shared.Conflict} if the session has moved on meanwhile.
 */
public interface SessionWorkflow {

    /** @param prepared whether it has the steps before the session; a Tiger Team's has not */
    void planned(UUID session, boolean prepared);

    /**
     * It is held at another time: what waits for its dates waits for the new ones.
     *
     * @param preparable whether its preparation can begin again in time
     * @return whether the preparation was over and begins again
     */
    boolean moved(UUID session, boolean preparable);

    void cancelled(UUID session);

    void framed(UUID session);

    void inputGiven(UUID session, @Nullable UUID agency);

    void drafted(UUID session);

    void reviewed(UUID session, boolean approved);

    void refreshed(UUID session);

    void preMemoReleased(UUID session);

    void packetReady(UUID session);

    void memoHandedIn(UUID session, @Nullable UUID agency);

    /** The session is about to be opened: its preparation is over, even if the background work has not come to the timer of its day. */
    void opened(UUID session);

    void ended(UUID session);

    void debriefed(UUID session);

    void memoIssued(UUID session);

    void continuationAnswered(UUID session);
}

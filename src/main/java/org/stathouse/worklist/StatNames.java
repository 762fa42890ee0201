package org.stathouse.worklist;

import java.util.Map;
import java.util.UUID;
import org.stathouse.identity.Actor;

/** Names the Stats by which the task list is filtered; the module that keeps them implements it. */
public interface StatNames {

    /** The names of the active Stats and Tiger Teams that the person may read, by id. */
    Map<UUID, String> readableBy(Actor actor);
}

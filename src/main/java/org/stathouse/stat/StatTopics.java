package org.stathouse.stat;

import java.util.List;
import java.util.UUID;

/** What SteerCo gave to a Stat to take up, for its agenda and pre-memo. Rights are those of the caller. */
public interface StatTopics {

    /** The topics on the agenda of a session, in the order they were given, each as a sentence with SteerCo's decision number. */
    List<String> onAgenda(UUID session);
}

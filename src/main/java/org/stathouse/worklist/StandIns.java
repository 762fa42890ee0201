package org.stathouse.worklist;

import java.util.List;
import java.util.Set;

/** Knows who stands in for whom at this moment; {@code absence} keeps it. */
public interface StandIns {

    /** For whom that person stands in. */
    List<StandIn> of(String substitute);

    /** The user names of those who stand in for that person in that process. */
    Set<String> substitutesOf(String absent, String process);
}

package org.stathouse.stat;

import java.util.List;
import org.stathouse.shared.CaseRef;

/** Which Tiger Teams were set up about a case, for the page of that case. Rights are those of the caller. */
public interface TigerTeamNotes {

    /** In the order they were set up; none for most cases. */
    List<TigerTeamNote> about(CaseRef subject);
}

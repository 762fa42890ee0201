package org.stathouse.workflow;

import java.util.Map;
import java.util.Optional;
import org.stathouse.shared.CaseRef;

/** Shows a case's process as its diagram. */
public interface ProcessView {

    /** The diagram of the version that the case runs or last ran on, with the elements where its tokens stand now. */
    Optional<CaseDiagram> diagramOf(CaseRef subject);

    /** What people call each process, by its id, as the newest version says. */
    Map<String, String> names();
}

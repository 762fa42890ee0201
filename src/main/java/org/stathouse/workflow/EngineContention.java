package org.stathouse.workflow;

import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/**
 * Somebody, or a job of the engine such as a reminder, changed the same case in the same moment and was faster. Nothing was changed; asked
 * again, the use case finds things as they are now and may well succeed, as {@link SecondTry} sees to.
 */
public class EngineContention extends Conflict {

    private static final long serialVersionUID = 1L;

    EngineContention() {
        super(Fault.of("workflow.somebodyWasFaster"));
    }
}

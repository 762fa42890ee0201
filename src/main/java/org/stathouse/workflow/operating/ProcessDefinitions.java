package org.stathouse.workflow.operating;

import java.util.List;

/** The versions of the processes, how many cases run on each, and their suspension. */
public interface ProcessDefinitions {

    /** All versions of all processes, by name and the newest version first. */
    List<DefinitionVersion> all();

    /** @throws org.stathouse.shared.NotFound if there is no such version */
    DefinitionVersion get(String processKey, int version);

    /**
     * Where the processes of a version stand.
     *
     * @throws org.stathouse.shared.NotFound if there is no such version
     */
    ProcessHeat heat(String processKey, int version);

    /**
     * Lets no case start on a version any more until it is activated again.
     *
     * @param withCases whether the running processes are suspended as well: their tasks cannot be completed and their timers wait
     * @throws org.stathouse.shared.NotFound if there is no such version
     */
    void suspend(String processKey, int version, boolean withCases);

    /**
     * Takes a suspension back.
     *
     * @param withCases whether the running processes go on as well; timers that fell due meanwhile fire at once
     * @throws org.stathouse.shared.NotFound if there is no such version
     */
    void activate(String processKey, int version, boolean withCases);
}

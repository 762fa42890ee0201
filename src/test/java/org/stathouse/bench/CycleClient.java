package org.stathouse.bench;

/** Opens monthly cycles of status reports, each a month after the one before, through one of the peers. */
interface CycleClient {

    /** The reports that each cycle asks for: one for each action of the plan. */
    int REPORTS = 2_000;

    /** Opens the next cycle: asks for all its reports, in batches, and tells who has to report. */
    void openCycle();
}

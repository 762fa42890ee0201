package org.stathouse.bench;

import java.io.IOException;

/** One thing that is measured, with all its peers. */
interface Benchmark {

    /** The name by which it can be run alone. */
    String name();

    /** Measures and adds the figures; leaves nothing running. */
    void run(Results results) throws IOException, InterruptedException;
}

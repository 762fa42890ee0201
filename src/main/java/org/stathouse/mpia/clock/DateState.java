package org.stathouse.mpia.clock;

/** How a date of a request stands. */
enum DateState {
    OPEN,
    MET,
    /** It does not apply any more. */
    DROPPED
}

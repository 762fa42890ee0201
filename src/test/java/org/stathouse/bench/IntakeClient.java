package org.stathouse.bench;

/** Walks cases of {@code action-intake} along the straight way to the end, through one of the peers. */
interface IntakeClient {

    /** One whole case: proposed, checked, categorized, scored by three, recommended, approved, told, set up. */
    void runCase();
}

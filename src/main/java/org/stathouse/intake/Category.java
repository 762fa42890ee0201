package org.stathouse.intake;

/** What a proposed action does to the City's work (processes.md A.1 step 2 [S]). */
public enum Category {
    /** Keeps a service going. */
    RUN,
    /** Extends or improves a service. */
    GROW,
    /** Changes how the City works. */
    TRANSFORM
}

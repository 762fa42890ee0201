package org.stathouse.intake;

/** TMO's recommendation for the "List of High Priority Actions by Pillar" (processes.md A.1 step 4 [S]). */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}

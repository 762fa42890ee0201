package org.stathouse.intake.ui;

/** How other modules know a proposal as a case. */
final class IntakeCase {

    /** The type in the case references of proposals. */
    static final String TYPE = "proposal";

    private IntakeCase() {}
}

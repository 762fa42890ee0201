package org.stathouse.steerco.condition;

/** What the signed-in person can do to a condition as it stands now. Handing in and verifying are tasks. */
public enum ConditionStep {
    GIVE_NEW_DATE,
    WAIVE,
    HAND_IN,
    VERIFY
}

package org.stathouse.mpia.fee;

/** Where the process of a fee goes on after something happened; a gateway tests the name. */
public enum NextStep {
    /** The requester still has to answer or pay. */
    WAIT,
    /** The final fee goes to the requester. */
    BILL,
    /** Agreed: the work on the records goes on. */
    WORK,
    /** Staff decide what to do about a refusal. */
    FOLLOW_UP,
    /** A new estimate is made. */
    ESTIMATE,
    DONE,
    UNPAID
}

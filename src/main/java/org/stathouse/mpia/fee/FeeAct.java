package org.stathouse.mpia.fee;

/** What the signed-in person can do to a fee as it stands now; the rest are tasks. */
public enum FeeAct {
    BEGIN,
    LOG_TIME,
    ENTER_CHARGE,
    ANSWER,
    ESTIMATE_AGAIN,
    ASK_WAIVER,
    RECORD_PAYMENT,
    REFUND,
    WRITE_OFF,
    EXPLAIN
}

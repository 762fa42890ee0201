package org.stathouse.mpia;

/**
 * What may be done with a request. City-wide roles (clerk, Law, fee approver, supervisor) see all; custodians the requests of their
 * agency; record holders those that their agency searches for; all of them others' requests only in the tiers that are not sensitive.
 */
public enum RequestRight {
    /** Its number, subject, stage and dates; nothing of the requester. */
    SEE,
    /** All of it: requester, correspondence, fees, exemptions. Clerk, supervisor, Law, fee approver; the custodian of its agency. */
    READ_FILE,
    /** To work on it: messages, letters, searches, time. Clerk, supervisor; the custodian of its agency. */
    HANDLE,
    /** To enter one's own time and search result: in addition the record holders of the agencies that search. */
    SEARCH,
    /** To decide on fees and waivers: fee approver, supervisor. */
    DECIDE_FEES,
    /** To approve, set and lift a litigation hold, correct the receipt: supervisor. */
    SUPERVISE
}

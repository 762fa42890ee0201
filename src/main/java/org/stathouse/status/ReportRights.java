package org.stathouse.status;

/**
 * What the person who asks may do to a report now.
 *
 * @param write save and submit
 * @param review accept and return
 * @param correct replace what is final
 */
public record ReportRights(boolean write, boolean review, boolean correct) {}

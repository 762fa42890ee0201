package org.stathouse.worklist.bulk;

/**
 * One way to complete many tasks of a form at once.
 *
 * @param title what the person reads: "Verify evidence: verified"
 */
public record BulkChoice(String formKey, String choice, String title) {}

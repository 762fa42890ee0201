package org.stathouse.status;

/** Hands a report in with the content given; saves it first. */
public record SubmitReport(long version, ReportForm form) {}

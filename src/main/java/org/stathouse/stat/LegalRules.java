package org.stathouse.stat;

/**
 * The numbers of the two dates that City Code Art. 1 §61-4 sets for each session under it. The law says 48 hours and 2 days but not
 * how the days count, so counsel may have them changed.
 *
 * @param memoHoursBefore hours of the clock before the session begins by which the agencies' memos are in
 * @param memoDaysAfter days after the day of the session within which the follow-up memo is issued
 * @param dayKind how those days after are counted
 */
public record LegalRules(long version, int memoHoursBefore, int memoDaysAfter, DayKind dayKind) {}

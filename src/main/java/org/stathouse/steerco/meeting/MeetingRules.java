package org.stathouse.steerco.meeting;

/**
 * The numbers that meetings follow (processes.md, Supporting: cut-off T-5, packet T-3, minutes T+2 [R]); editable.
 *
 * @param cutOffDays working days before the meeting by which topics are in
 * @param packetDays working days before the meeting by which the packet is released
 * @param minutesDays working days after the meeting by which the minutes are drafted
 * @param quorumPercent more than this share of the voting seats in term must be present
 */
public record MeetingRules(long version, int cutOffDays, int packetDays, int minutesDays, int quorumPercent) {}

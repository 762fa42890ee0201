package org.stathouse.briefing.press;

/**
 * How far the making of a packet is.
 *
 * @param step of how many steps it is at, counted from 1; 0 while it waits
 * @param what is being done, with the section's name; empty while it waits
 * @param pages so far
 */
public record PacketProgress(int step, int steps, String what, int pages) {}

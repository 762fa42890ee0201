package org.stathouse.briefing.press;

/**
 * A section that packets of a kind can have.
 *
 * @param confidential whether a packet with it goes out as a link only
 */
public record SectionChoice(String key, String title, boolean confidential) {}

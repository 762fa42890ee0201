package org.stathouse.briefing.press;

/** The PDF of a packet. */
public record PacketFile(PacketDocument document, byte[] content) {}

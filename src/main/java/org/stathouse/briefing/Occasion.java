package org.stathouse.briefing;

import java.time.LocalDate;
import java.util.UUID;
import org.stathouse.shared.CaseRef;

/**
 * What a packet is for, as its cover and its lists tell it.
 *
 * @param about the case to which the packet's audit rows and documents belong: the meeting, the session
 * @param series what the packets before it have in common, within their kind: the Stat's id, the pillar's; the same for all SteerCo meetings
 * @param title the cover's title: {@code SteerCo 2027-03}
 * @param subtitle a line below it: {@code Monthly meeting, Wednesday, March 10, 2027, 10:00, City Hall}; may be empty
 * @param fileName without version and ending: {@code SteerCo - Packet - 2027-03-10}
 * @param day the day it is made for, in the City's time zone
 * @param path where its case page stands, below the product's address
 */
public record Occasion(
        PacketKind kind, UUID subject, CaseRef about, String series, String title, String subtitle, String fileName, LocalDate day, String path) {}

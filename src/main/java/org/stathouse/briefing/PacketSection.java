package org.stathouse.briefing;

import java.util.Set;

/**
 * A section of packets, told by the feature that knows it. It is asked once for each packet, on the system's own account and in a
 * reading transaction of its own; what it answers is kept as the packet's snapshot, and never asked for again.
 */
public interface PacketSection {

    /** Its lasting name, with which templates and snapshots refer to it: {@code red-actions}. */
    String key();

    /** Its heading, contents line and bookmark. */
    String title();

    /** The packets that it can stand in. */
    Set<PacketKind> kinds();

    /** Where it stands among the others unless people order them otherwise; the City's order is in steps of 10. */
    int position();

    /** Whether it is in a packet unless people leave it out. */
    default boolean included() {
        return true;
    }

    /**
     * Whether it may hold what only some readers of the packet may see otherwise. A packet with such a section goes out as a link,
     * never as an attachment.
     */
    default boolean confidential() {
        return false;
    }

    /** What there is to say; {@link SectionContent#nothing} with a sentence where there is nothing. */
    SectionContent collect(PacketScope scope);
}

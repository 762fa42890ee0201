package org.stathouse.briefing;

import java.util.List;
import java.util.UUID;

/** Orders packets for the processes and tells what there is of them; the making happens in the background. */
public interface PacketOrders {

    /**
     * Orders a packet with its series' saved template, in the running transaction and on the system's account. A second order with the
     * same key orders nothing, so that a repeated step makes nothing twice; a final packet is sent to its readers when it is ready.
     *
     * @param key what makes it the same order: {@code meeting:<id>/release/1}
     * @return the packet's id
     */
    UUID order(PacketKind kind, UUID subject, Edition edition, String key);

    /** The packets of a meeting, session …, newest first, as far as the current actor may see them. */
    List<PacketSummary> of(PacketKind kind, UUID subject);
}

package org.stathouse.briefing;

import java.util.List;
import java.util.UUID;
import org.stathouse.shared.NotFound;

/** Where packets of one kind come from; implemented by the feature to which the meeting, session or brief belongs. */
public interface PacketOccasion {

    PacketKind kind();

    /** @throws NotFound if there is no such meeting, session, pillar … */
    Occasion occasion(UUID subject);

    /** Those for which a packet can be ordered by the current actor, nearest first; at most 200. */
    List<Occasion> offered();

    /** Whether the current actor may read final packets of it, all sections included; not where there is no such occasion. */
    boolean mayRead(UUID subject);

    /** Whether the current actor may make and release packets of it, and read drafts; not where there is no such occasion. */
    boolean mayMake(UUID subject);

    /** User names of those to whom a final packet is sent. */
    List<String> readers(UUID subject);
}

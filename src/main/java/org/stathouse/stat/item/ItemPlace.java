package org.stathouse.stat.item;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where an item belongs: its Stat, and the session that noted it or the outside system that opened it.
 *
 * @param number as people call it
 * @param position the place among the items of its session, in the order they were noted
 * @param statName what the Stat was called then
 */
@Embeddable
record ItemPlace(
        String number,
        int position,
        @Column(name = "stat_id") UUID stat,
        @Column(name = "stat_name") String statName,
        @Column(name = "session_id") @Nullable UUID session,
        @Column(name = "system_name") @Nullable String system) {}

package org.stathouse.raid;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as other features name it: in a status report, a packet, an agenda.
 *
 * @param number {@code R-014}
 * @param score probability times impact, risks only
 * @param path where its page stands, below the product's address
 */
public record RaidLink(UUID id, String number, RaidType type, String title, boolean open, @Nullable Integer score, String path) {}

package org.stathouse.stat.item;

import org.stathouse.stat.StatItem;

/** An item that an outside system asked for, and whether it was opened just now or was there before. */
public record OpenedItem(StatItem item, boolean fresh) {}

package org.stathouse.worklist.bulk;

import java.time.Instant;
import java.util.UUID;

/** An order as it is kept: who gave it, and what is to be done. */
record BulkOrder(UUID id, String orderedBy, Instant orderedAt, String title, BulkAction action) {}

package org.stathouse.stat.session;

import java.util.UUID;

/** Published, in the transaction of the move, when a planned session is held at another time. */
record SessionMoved(UUID session) {}

/** The one line in which an item is captured in the room, {@code owner @ date: task}: read, explained, and completed while it is typed. */
@NullMarked
package org.stathouse.stat.capture;

import org.jspecify.annotations.NullMarked;

/** The pages of the Stats: their list and page, sessions and the room, items, measures, Tiger Teams, outside systems. */
@NullMarked
package org.stathouse.stat.ui;

import org.jspecify.annotations.NullMarked;

/** How packets are made: templates, orders, the background work, snapshots and what changed between them, and who received what. */
@NullMarked
package org.stathouse.briefing.press;

import org.jspecify.annotations.NullMarked;

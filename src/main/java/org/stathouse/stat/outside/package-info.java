/** The outside systems that report observations or open items, each with a key of its own. */
@NullMarked
package org.stathouse.stat.outside;

import org.jspecify.annotations.NullMarked;

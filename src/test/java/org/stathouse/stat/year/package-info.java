/** A year of two Stats, played through by the clock. */
@NullMarked
package org.stathouse.stat.year;

import org.jspecify.annotations.NullMarked;

/** The seam to the processes of the Stats: names, steps, task handlers, adapters. */
@NullMarked
package org.stathouse.stat.process;

import org.jspecify.annotations.NullMarked;

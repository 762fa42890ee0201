/** The seam to the processes {@code mpia-fee} and {@code mpia-fee-waiver}: names, steps, task handlers, adapters. */
@NullMarked
package org.stathouse.mpia.fee.process;

import org.jspecify.annotations.NullMarked;

/** The seam to the process {@code mpia-dispute}: names, steps, task handlers, adapter. */
@NullMarked
package org.stathouse.mpia.dispute.process;

import org.jspecify.annotations.NullMarked;

/** The seam to the processes of the reporting cycle: their names, what their steps call, and how the use cases tell them what happened. */
@NullMarked
package org.stathouse.status.process;

import org.jspecify.annotations.NullMarked;

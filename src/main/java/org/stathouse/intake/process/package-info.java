/** The seam to the process {@code action-intake}: its names, what its steps call, and how the use cases tell it what happened. */
@NullMarked
package org.stathouse.intake.process;

import org.jspecify.annotations.NullMarked;

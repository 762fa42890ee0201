/** The seam to the process {@code red-adjudication}: its names, what its steps call, and how the use cases tell it what happened. */
@NullMarked
package org.stathouse.adjudication.process;

import org.jspecify.annotations.NullMarked;

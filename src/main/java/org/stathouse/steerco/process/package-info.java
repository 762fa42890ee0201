/** The seam to the processes {@code steerco-meeting} and {@code steerco-condition}: names, steps, task handlers, adapters. */
@NullMarked
package org.stathouse.steerco.process;

import org.jspecify.annotations.NullMarked;

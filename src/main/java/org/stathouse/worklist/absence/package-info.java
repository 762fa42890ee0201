/** Absence: who stands in for whom and when, and where the tasks of somebody go who has left. */
@NullMarked
package org.stathouse.worklist.absence;

import org.jspecify.annotations.NullMarked;

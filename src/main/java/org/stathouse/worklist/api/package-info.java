/** The task list and what belongs to every case, over REST. */
@NullMarked
package org.stathouse.worklist.api;

import org.jspecify.annotations.NullMarked;

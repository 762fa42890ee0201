/** The page of a request, put together from the panels of the parts, the queues and the deadline board. */
@NullMarked
package org.stathouse.mpia.ui;

import org.jspecify.annotations.NullMarked;

/** The process {@code mpia-request}: what it calls, what completes its tasks, and how it is told what happened. */
@NullMarked
package org.stathouse.mpia.request.process;

import org.jspecify.annotations.NullMarked;

/** SteerCo's meetings: planning and moving them, the agenda, and what is recorded in the room. */
@NullMarked
package org.stathouse.steerco.meeting;

import org.jspecify.annotations.NullMarked;

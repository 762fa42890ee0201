/** The views of SteerCo: meetings, the agenda, the meeting room, minutes, decisions, conditions, members, and the task forms. */
@NullMarked
package org.stathouse.steerco.ui;

import org.jspecify.annotations.NullMarked;

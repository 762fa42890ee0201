/**
 * The views of SteerCo: meetings, the agenda, the meeting room, minutes, decisions, conditions, members, and the task forms; and
 * the fields of a decision and of a condition for features whose own forms have them.
 */
@NullMarked
@NamedInterface("ui")
package org.stathouse.steerco.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

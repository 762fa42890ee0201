/** SteerCo over REST: members, meetings with agenda, room and minutes, decisions, conditions. */
@NullMarked
package org.stathouse.steerco.api;

import org.jspecify.annotations.NullMarked;

/** SteerCo's briefing packet: its occasion, the decisions asked and the prior decisions. */
@NullMarked
package org.stathouse.steerco.packet;

import org.jspecify.annotations.NullMarked;

/** What SteerCo decided: taking a decision in one step, and the register with its search. */
@NullMarked
package org.stathouse.steerco.decision;

import org.jspecify.annotations.NullMarked;

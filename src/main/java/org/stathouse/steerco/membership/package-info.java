/** Who sits on SteerCo: seats, terms and substitutes. */
@NullMarked
package org.stathouse.steerco.membership;

import org.jspecify.annotations.NullMarked;

/** The conditions that decisions set: evidence, verification, slipping, new dates. */
@NullMarked
package org.stathouse.steerco.condition;

import org.jspecify.annotations.NullMarked;

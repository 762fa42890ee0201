/** Proposals, the ranked list and the weights over REST. */
@NullMarked
package org.stathouse.intake.api;

import org.jspecify.annotations.NullMarked;

/** The plan over REST. */
@NullMarked
package org.stathouse.plan.api;

import org.jspecify.annotations.NullMarked;

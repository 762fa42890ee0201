/** The REST interface of the legal clocks. */
@NullMarked
package org.stathouse.mpia.clock.api;

import org.jspecify.annotations.NullMarked;

/** The page of the legal clocks, and what the page of a request shows of them. */
@NullMarked
package org.stathouse.mpia.clock.ui;

import org.jspecify.annotations.NullMarked;

/** Whole journeys in a real browser, and over REST, on the packaged jar. */
@NullMarked
package org.stathouse.e2e;

import org.jspecify.annotations.NullMarked;

/** The watch over the legal days of requests: alarms before the ten-day letter and the decision, and the record of lateness. */
@NullMarked
package org.stathouse.mpia.letter.watch;

import org.jspecify.annotations.NullMarked;

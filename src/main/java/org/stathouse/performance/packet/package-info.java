/** What packets tell of the measures that the plan holds: fiscal-year figures against the targets of the same year. */
@NullMarked
package org.stathouse.performance.packet;

import org.jspecify.annotations.NullMarked;

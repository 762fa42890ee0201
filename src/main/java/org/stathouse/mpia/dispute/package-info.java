/** Disputes about requests: Ombudsman, Board and court, their dates, packets and results (mpia.md §5). */
@NullMarked
package org.stathouse.mpia.dispute;

import org.jspecify.annotations.NullMarked;

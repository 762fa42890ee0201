/** The sessions of the Stats: their dates, their preparation, the room, and the two dates of City Code Art. 1 §61-4. */
@NullMarked
package org.stathouse.stat.session;

import org.jspecify.annotations.NullMarked;

/** The health of the work: who carries what, how long steps take and where cases wait, for those who oversee it. */
@NullMarked
package org.stathouse.worklist.health;

import org.jspecify.annotations.NullMarked;

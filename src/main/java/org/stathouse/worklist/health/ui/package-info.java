/** The page of the health of the work, and the lists behind its figures. */
@NullMarked
package org.stathouse.worklist.health.ui;

import org.jspecify.annotations.NullMarked;

/** Tests of the figures of the work's health. */
@NullMarked
package org.stathouse.worklist.health;

import org.jspecify.annotations.NullMarked;

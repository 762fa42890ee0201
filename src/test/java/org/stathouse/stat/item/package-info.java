/** Tests of the action items of Stats. */
@NullMarked
package org.stathouse.stat.item;

import org.jspecify.annotations.NullMarked;

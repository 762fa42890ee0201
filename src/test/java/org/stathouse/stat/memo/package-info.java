/** Tests of the memos of sessions and of the weekly status. */
@NullMarked
package org.stathouse.stat.memo;

import org.jspecify.annotations.NullMarked;

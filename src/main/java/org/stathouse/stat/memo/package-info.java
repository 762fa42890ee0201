/** The memos that leave a Stat: before a session, after it, and every week (processes.md A.3, outputs [P:W]). */
@NullMarked
package org.stathouse.stat.memo;

import org.jspecify.annotations.NullMarked;

/** Memos and the weekly status as pages, before and after they have gone out. */
@NullMarked
package org.stathouse.stat.memo.ui;

import org.jspecify.annotations.NullMarked;

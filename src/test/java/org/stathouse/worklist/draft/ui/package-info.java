@NullMarked
package org.stathouse.worklist.draft.ui;

import org.jspecify.annotations.NullMarked;

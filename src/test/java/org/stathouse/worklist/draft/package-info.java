@NullMarked
package org.stathouse.worklist.draft;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.stathouse.worklist;

import org.jspecify.annotations.NullMarked;

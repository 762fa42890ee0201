/** The operation of the processes, as administrators see it. */
@NullMarked
package org.stathouse.operations.ui;

import org.jspecify.annotations.NullMarked;

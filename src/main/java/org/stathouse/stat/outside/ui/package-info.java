/** The outside systems that open items and report figures, with their keys. */
@NullMarked
package org.stathouse.stat.outside.ui;

import org.jspecify.annotations.NullMarked;

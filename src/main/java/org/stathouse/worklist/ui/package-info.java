/** The task list's views, and what a feature implements to show the form of its tasks in them. */
@NullMarked
@NamedInterface("ui")
package org.stathouse.worklist.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What people make of the task list's filters: names, counts, addresses, and what there is to choose from. */
@NullMarked
@NamedInterface("filter")
package org.stathouse.worklist.filter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

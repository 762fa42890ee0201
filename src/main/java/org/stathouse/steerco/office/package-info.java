/** What all parts of SteerCo's work share: rights, numbers, the journal, and how lists are cut into pages. */
@NullMarked
package org.stathouse.steerco.office;

import org.jspecify.annotations.NullMarked;

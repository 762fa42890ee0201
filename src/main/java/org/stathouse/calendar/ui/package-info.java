/** The views of the holiday calendar and of the demonstration clock. */
@NullMarked
package org.stathouse.calendar.ui;

import org.jspecify.annotations.NullMarked;

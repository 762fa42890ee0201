/** The holiday calendar and the demonstration clock over REST. */
@NullMarked
package org.stathouse.calendar.api;

import org.jspecify.annotations.NullMarked;

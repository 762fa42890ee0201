@NullMarked
package org.stathouse.calendar;

import org.jspecify.annotations.NullMarked;

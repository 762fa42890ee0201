@NullMarked
package org.stathouse.calendar.api;

import org.jspecify.annotations.NullMarked;

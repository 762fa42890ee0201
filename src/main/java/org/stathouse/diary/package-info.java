/** Deadlines and meetings of a person on one calendar, in the product and as a secret iCalendar feed; it knows no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar", "audit"})
package org.stathouse.diary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

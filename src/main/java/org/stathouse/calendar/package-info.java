/** Time: the one clock, the editable holidays and deadlines counted in working days. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.stathouse.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

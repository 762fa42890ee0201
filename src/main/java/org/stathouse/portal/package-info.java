/** The public pages' frame, for anyone and without a session: their layout in two languages, error pages, and limits against misuse. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "calendar"})
package org.stathouse.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

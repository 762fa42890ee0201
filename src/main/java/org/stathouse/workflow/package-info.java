/** The process engine behind a narrow interface; the only place that imports org.camunda. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar"})
package org.stathouse.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

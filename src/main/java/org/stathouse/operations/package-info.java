/** What an administrator does to the running processes: incidents, retries, suspension, migration to a new version. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "audit", "workflow", "workflow::operating", "worklist", "worklist::ui"})
package org.stathouse.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

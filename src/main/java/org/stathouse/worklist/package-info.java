/** The task list: a read model of the engine's user tasks, and what a person may do to a task. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar", "documents", "audit", "diary", "notification", "search", "workflow"})
package org.stathouse.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Red-status adjudication: from a published Red report to a SteerCo decision whose conditions hold. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar", "audit", "audit::ui", "notification", "documents", "workflow", "search", "worklist", "worklist::ui", "plan", "plan::ui", "briefing", "status", "steerco", "steerco::ui"})
package org.stathouse.adjudication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

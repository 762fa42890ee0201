/** Action intake and prioritization: from a proposal to a SteerCo decision and the set-up of the approved action. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar", "audit", "diary", "audit::ui", "notification", "documents", "workflow", "search", "worklist", "worklist::ui", "plan", "briefing", "steerco"})
package org.stathouse.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The portfolio at a glance: how all actions stand, how that changed, and who has not reported. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar", "audit", "audit::ui", "notification", "documents", "workflow", "worklist", "worklist::ui", "plan", "plan::ui", "briefing", "briefing::ui", "status"})
package org.stathouse.portfolio;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

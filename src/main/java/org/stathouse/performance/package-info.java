/** KPI approvals: definitions, baselines and targets that SteerCo approves. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar", "audit", "audit::ui", "notification", "documents", "workflow", "search", "worklist", "worklist::ui", "worklist::draft", "worklist::draft-ui", "plan", "briefing", "steerco"})
package org.stathouse.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

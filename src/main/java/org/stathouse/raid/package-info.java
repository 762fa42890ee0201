/** RAID: risks, actions to take, issues, decisions and dependencies of the plan's actions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar", "audit", "diary", "audit::ui", "notification", "documents", "workflow", "search", "worklist", "worklist::ui", "worklist::draft", "worklist::draft-ui", "plan", "plan::ui", "briefing", "steerco"})
package org.stathouse.raid;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

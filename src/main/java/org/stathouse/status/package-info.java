/** The monthly status-report cycle: who reports how an action stands, TMO's review, the lock and corrections after it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar", "audit", "audit::ui", "notification", "documents", "workflow", "search", "worklist", "worklist::ui", "worklist::draft", "worklist::draft-ui", "plan", "plan::ui", "briefing", "raid"})
package org.stathouse.status;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * Requests for public records under the Maryland Public Information Act (MPIA; General Provisions Article, Title 4): their legal
 * clocks, the work on them, fees, exemptions, letters, disputes, and what the public sees (processes.md A.4, mpia.md).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar", "audit", "diary", "audit::ui", "notification", "documents", "workflow", "search", "worklist", "worklist::ui", "worklist::draft", "worklist::draft-ui", "plan", "plan::ui", "briefing", "briefing::ui", "portal"})
package org.stathouse.mpia;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

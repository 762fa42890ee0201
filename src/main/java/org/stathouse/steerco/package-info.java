/** The Steering Committee (SteerCo): its members, meetings and agendas, what it decides, and the conditions that it sets. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar", "audit", "diary", "audit::ui", "notification", "documents", "workflow", "search", "worklist", "worklist::ui", "worklist::draft", "worklist::draft-ui", "plan", "plan::ui", "briefing", "briefing::ui"})
package org.stathouse.steerco;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

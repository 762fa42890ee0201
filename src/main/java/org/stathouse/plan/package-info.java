/** The action plan: pillars, goals, actions, agencies and KPIs, and their import and export. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar", "audit", "search", "worklist", "worklist::ui", "worklist::draft", "worklist::draft-ui", "workflow"})
package org.stathouse.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The City's Stats: their sessions, what was agreed in the room and its follow-up, their measures and Tiger Teams, and the memos
 * that go out (City Code Art. 1 §61-4; processes.md A.3).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar", "audit", "diary", "audit::ui", "notification", "documents", "workflow", "search", "worklist", "worklist::ui", "worklist::draft", "worklist::draft-ui", "plan", "plan::ui", "briefing", "briefing::ui", "steerco"})
package org.stathouse.stat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

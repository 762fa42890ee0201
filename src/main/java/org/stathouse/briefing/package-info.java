/**
 * Briefing packets: frozen PDFs for SteerCo meetings, Stat sessions, pillars, agencies, single actions and the records supervisor.
 * It knows no feature: each one that has something to say implements {@link PacketSection}, each one that has an occasion for a packet
 * {@link PacketOccasion} (processes.md, SteerCo and A.3).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "calendar", "audit", "audit::ui", "notification", "documents", "worklist", "worklist::ui", "worklist::draft", "worklist::draft-ui"})
package org.stathouse.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

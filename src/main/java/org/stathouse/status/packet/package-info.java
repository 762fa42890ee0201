/** What status reports tell in briefing packets: who did not report, and which KPIs miss their targets. */
@NullMarked
package org.stathouse.status.packet;

import org.jspecify.annotations.NullMarked;

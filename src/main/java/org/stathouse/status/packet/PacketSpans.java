package org.stathouse.status.packet;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.stathouse.briefing.PacketScope;
import org.stathouse.plan.ActionId;
import org.stathouse.status.ReportHistories;
import org.stathouse.status.ReportScope;
import org.stathouse.status.ReportSpan;

/** Which reports a packet looks at: a year of those within its scope. */
final class PacketSpans {

    private PacketSpans() {}

    /** A year up to that month, included. */
    static ReportSpan upTo(PacketScope scope, YearMonth month) {
        UUID action = scope.action();
        if (action != null) {
            return ReportSpan.upTo(month, ReportHistories.MONTHS, Set.of(new ActionId(action)));
        }
        UUID pillar = scope.pillar();
        return ReportSpan.upTo(month, ReportHistories.MONTHS, new ReportScope(pillar == null ? Set.of() : Set.of(pillar), scope.agency()));
    }
}

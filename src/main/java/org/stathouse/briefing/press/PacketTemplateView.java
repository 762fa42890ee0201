package org.stathouse.briefing.press;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.PacketKind;

/**
 * Which sections the packets of a series have.
 *
 * @param chosen in the order in which they stand
 * @param others what the packets could have beside, in the City's order
 * @param version 0 as long as nobody has chosen otherwise than is usual
 * @param changedBy the name of who chose last; none as long as nobody did
 */
public record PacketTemplateView(
        PacketKind kind,
        String series,
        List<SectionChoice> chosen,
        List<SectionChoice> others,
        long version,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {}

package org.stathouse.steerco.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/** A decision in the register; {@code day} in the City's time zone, {@code meetingNumber} none where taken between meetings. */
public record DecisionRow(
        UUID id,
        String number,
        LocalDate day,
        @Nullable UUID meetingId,
        @Nullable String meetingNumber,
        CaseRef subject,
        String caseNumber,
        String title,
        String path,
        String outcome,
        String outcomeLabel,
        String reason,
        int conditions,
        int openConditions) {}

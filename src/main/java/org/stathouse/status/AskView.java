package org.stathouse.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ActionId;

/**
 * An ask of a published report.
 *
 * @param ofWhom user name of who is asked
 * @param by the calendar day by which an answer is needed
 * @param withdrawn whether a correction took it back
 * @param chairTold whether it has been open for more than ten working days, so that the chair is told daily
 * @param answeredBy user name
 */
public record AskView(
        UUID id,
        long version,
        UUID reportId,
        YearMonth month,
        ActionId action,
        @Nullable String actionNumber,
        String actionTitle,
        String text,
        String ofWhom,
        String ofWhomName,
        LocalDate by,
        Instant askedAt,
        boolean open,
        boolean withdrawn,
        boolean chairTold,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt,
        boolean mayAnswer) {}

package org.stathouse.mpia;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as it is entered, before anything is checked (processes.md A.4, form).
 *
 * @param receivedOn the day on which the first agency received it, in the City's time zone; none means today
 * @param agency the plan's agency that received it or is believed to hold the records
 * @param subject what it is about in a line; made from the description if none
 * @param recordsFrom the first day of the period that the records are from
 * @param format in which form the records are wanted
 * @param waiver why the fee should be waived, if that is asked
 * @param waiverStatement the requester's words on it: affidavit of indigence, or the public's interest
 * @param priorContact how a letter or walk-in was taken down, for the log
 */
public record NewRequest(
        @Nullable Channel channel,
        @Nullable LocalDate receivedOn,
        @Nullable Requester requester,
        @Nullable UUID agency,
        @Nullable RequestKind kind,
        @Nullable Tier tier,
        @Nullable String subject,
        @Nullable String description,
        @Nullable LocalDate recordsFrom,
        @Nullable LocalDate recordsTo,
        @Nullable String format,
        @Nullable WaiverGround waiver,
        @Nullable String waiverStatement,
        @Nullable String priorContact) {}

package org.stathouse.mpia.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.DateKind;
import org.stathouse.mpia.DisputeBook;
import org.stathouse.mpia.ExtensionBook;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.FeeState;
import org.stathouse.mpia.LetterKind;
import org.stathouse.mpia.RequestFile;

/**
 * All that a requester sees of their request.
 *
 * @param decideBy the last day on which the City must grant or deny by the law; none once it has
 * @param dates those of the law that concern the requester, by their due day
 * @param extension a question for more time that waits for their answer
 */
record RequesterView(
        RequestFile file,
        PublicStatus status,
        List<StagePath.Step> steps,
        @Nullable LocalDate decideBy,
        List<Due> dates,
        List<Message> messages,
        FeeBook.Account fee,
        ExtensionBook.@Nullable Asked extension,
        List<DisputeBook.Dispute> disputes) {

    RequesterView {
        steps = List.copyOf(steps);
        dates = List.copyOf(dates);
        messages = List.copyOf(messages);
        disputes = List.copyOf(disputes);
    }

    /** @param arithmetic how it was counted, in English */
    record Due(DateKind kind, LocalDate due, @Nullable LocalDate metOn, String arithmetic, String source) {}

    /** @param letter what kind of letter it is, if it is one; its text stands in its file then */
    record Message(Instant at, boolean mine, String text, @Nullable LetterKind letter, List<Attachment> files) {}

    /** A file that goes with a message. */
    record Attachment(UUID id, String name) {}

    /** Whether the requester may agree to the estimate, or not. */
    public boolean estimateOpen() {
        return fee.estimate() != null && fee.state() == FeeState.CONSENT_AWAITED;
    }

    /** Whether a waiver may still be asked for: there is a fee, and nobody is deciding on a waiver now. */
    public boolean waiverOpen() {
        return switch (fee.state()) {
            case ESTIMATING, CONSENT_AWAITED, DEPOSIT_DUE, AGREED, PAYMENT_DUE -> file.summary().open();
            case NONE, WAIVER_ASKED, SETTLED, UNPAID -> false;
        };
    }

    /** Whether there is a fee to speak of. */
    public boolean hasFee() {
        return fee.state() != FeeState.NONE;
    }
}

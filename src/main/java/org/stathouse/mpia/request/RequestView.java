package org.stathouse.mpia.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestFile;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.Requester;
import org.stathouse.mpia.WaiverGround;

/**
 * A request as far as one person may see it.
 *
 * @param asked the words of the request, for those who may search or read the file
 * @param file all else, for those who may read it; the secret link is never among it
 */
public record RequestView(RequestSummary request, List<RequestFile.Search> searches, @Nullable Asked asked, @Nullable File file) {

    public RequestView {
        searches = List.copyOf(searches);
    }

    /** What is asked for. */
    public record Asked(
            String description, @Nullable LocalDate recordsFrom, @Nullable LocalDate recordsTo, @Nullable String format) {}

    /**
     * Who asks, how it came in, and how far its decision has come.
     *
     * @param reference where the records are public already, or who is their custodian
     * @param reviewer who proposed, {@code lawReviewer} who reviewed for Law, {@code approver} who decided: their user names
     */
    public record File(
            Requester requester,
            @Nullable WaiverGround waiver,
            @Nullable String waiverStatement,
            @Nullable String priorContact,
            Instant loggedAt,
            String loggedBy,
            List<CorrectedReceipt> corrections,
            @Nullable String reference,
            @Nullable Outcome proposed,
            boolean temporary,
            @Nullable String reasons,
            @Nullable String returnedBecause,
            @Nullable String reviewer,
            @Nullable String lawReviewer,
            @Nullable String approver,
            @Nullable LocalDate decidedOn,
            @Nullable String releaser,
            @Nullable LocalDate releasedOn,
            @Nullable LocalDate victimAskedOn,
            @Nullable String victimReply,
            @Nullable LocalDate petitionedOn,
            @Nullable String closedBecause,
            int reopenings,
            @Nullable String holdReason) {

        public File {
            corrections = List.copyOf(corrections);
        }
    }
}

package org.stathouse.mpia;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request with all that its letters, the requester's page and its work need.
 *
 * @param linkPath the requester's secret page below the product's address: {@code records/r/<token>}; never shown to staff
 * @param reviewer user name of who reviewed the records, who may not approve
 * @param reference where the records are public already, or who is their custodian, as intake has named it
 * @param decisionReasons the reasons of the proposed or taken decision, in the reviewer's words
 */
public record RequestFile(
        RequestSummary summary,
        Requester requester,
        String description,
        @Nullable LocalDate recordsFrom,
        @Nullable LocalDate recordsTo,
        @Nullable String format,
        @Nullable WaiverGround waiver,
        @Nullable String waiverStatement,
        String linkPath,
        Instant loggedAt,
        String loggedBy,
        List<Search> searches,
        @Nullable Outcome proposed,
        @Nullable String decisionReasons,
        @Nullable String reviewer,
        @Nullable String approver,
        @Nullable LocalDate decidedOn,
        @Nullable String reference) {

    public RequestFile {
        searches = List.copyOf(searches);
    }

    /**
     * One agency's search.
     *
     * @param hours of search and preparation, in quarters
     * @param by display name of who answered
     */
    public record Search(
            UUID agency,
            String agencyName,
            @Nullable SearchResult result,
            @Nullable String note,
            java.math.@Nullable BigDecimal hours,
            @Nullable Integer pages,
            @Nullable String by,
            @Nullable Instant answeredAt) {}
}

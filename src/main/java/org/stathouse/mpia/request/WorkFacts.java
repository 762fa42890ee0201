package org.stathouse.mpia.request;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What those who work on a request need beside its file.
 *
 * @param reference where the records are public already, or who is their custodian
 * @param returnedBecause why Law or the approver sent the proposal back last
 * @param temporary whether what is proposed is a denial until the court has decided (GP §4-358)
 * @param reviewer display name of who proposed, and so on for the others
 * @param closedBecause why it ended, where the outcome alone does not say
 * @param hold the litigation hold, while one is set
 * @param clarifying whether the work stands still until the requester has clarified
 */
public record WorkFacts(
        @Nullable String reference,
        @Nullable String returnedBecause,
        boolean temporary,
        @Nullable String reviewer,
        @Nullable String lawReviewer,
        @Nullable String approver,
        @Nullable String closedBecause,
        @Nullable Hold hold,
        int reopenings,
        boolean clarifying,
        List<Question> questions) {

    public WorkFacts {
        questions = List.copyOf(questions);
    }

    /** A litigation hold. @param by display name of who set it */
    public record Hold(String reason, String by, LocalDate since) {}

    /** What an agency that still searches was asked beyond the request’s words. */
    public record Question(UUID agency, String text) {}
}

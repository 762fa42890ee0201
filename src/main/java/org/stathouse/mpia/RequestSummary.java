package org.stathouse.mpia;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * A request as other parts name it; nothing of the requester's person stands in it.
 *
 * @param number {@code MPIA-2027-0001}
 * @param agency the plan's agency whose custodian answers; none until intake has assigned it
 * @param outcome none until decided or closed
 */
public record RequestSummary(
        UUID id,
        long version,
        String number,
        String subject,
        Channel channel,
        RequestKind kind,
        Tier tier,
        RequestStage stage,
        WaitsFor waitsFor,
        @Nullable Outcome outcome,
        @Nullable UUID agency,
        @Nullable String agencyName,
        LocalDate receivedOn,
        @Nullable LocalDate closedOn,
        boolean litigationHold) {

    /** The type of the case in {@link CaseRef}s, and of its process. */
    public static final String CASE_TYPE = "mpia-request";

    /** The case that its tasks, audit rows and files belong to. */
    public CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    /** Where its page for staff stands, below the product's address; the public's pages stand elsewhere. */
    public String path() {
        return pathOf(id);
    }

    /** The path of the page for staff of the request with that id. */
    public static String pathOf(UUID request) {
        return "records-desk/requests/" + request;
    }

    public boolean open() {
        return stage != RequestStage.CLOSED;
    }
}

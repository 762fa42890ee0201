package org.stathouse.mpia.web;

import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.Outcome;
import org.stathouse.mpia.RequestSummary;

/** Where a request stands, as its requester is told: what is being done, who acts next, and what happens then. */
enum PublicStatus {
    INTAKE,
    SEARCH,
    REVIEW,
    FEE,
    RELEASE,
    CLARIFICATION,
    FEE_CONSENT,
    PAYMENT,
    EXTENSION_CONSENT,
    OMBUDSMAN,
    GRANTED,
    GRANTED_IN_PART,
    DENIED,
    NO_RECORD,
    REFERRED,
    ALREADY_PUBLIC,
    WITHDRAWN,
    UNPAID;

    /** What a request waits for says more than its stage. */
    static PublicStatus of(RequestSummary request) {
        return switch (request.waitsFor()) {
            case NOBODY -> staged(request);
            case CLARIFICATION -> unlessClosed(request, CLARIFICATION);
            case FEE_CONSENT -> unlessClosed(request, FEE_CONSENT);
            case PAYMENT -> unlessClosed(request, PAYMENT);
            case EXTENSION_CONSENT -> unlessClosed(request, EXTENSION_CONSENT);
            case OMBUDSMAN -> unlessClosed(request, OMBUDSMAN);
        };
    }

    /** Whether the requester has to do something before the work goes on. */
    public boolean waitsForRequester() {
        return switch (this) {
            case CLARIFICATION, FEE_CONSENT, PAYMENT, EXTENSION_CONSENT -> true;
            case INTAKE, SEARCH, REVIEW, FEE, RELEASE, OMBUDSMAN, GRANTED, GRANTED_IN_PART, DENIED, NO_RECORD, REFERRED, ALREADY_PUBLIC,
                    WITHDRAWN, UNPAID -> false;
        };
    }

    private static PublicStatus unlessClosed(RequestSummary request, PublicStatus waiting) {
        return request.open() ? waiting : staged(request);
    }

    private static PublicStatus staged(RequestSummary request) {
        return switch (request.stage()) {
            case INTAKE -> INTAKE;
            case SEARCH -> SEARCH;
            case REVIEW, LAW, APPROVE -> REVIEW;
            case FEE -> FEE;
            case RELEASE -> RELEASE;
            case CLOSED -> closed(request.outcome());
        };
    }

    private static PublicStatus closed(@Nullable Outcome outcome) {
        if (outcome == null) {
            throw new IllegalStateException("A closed request has an outcome");
        }
        return switch (outcome) {
            case GRANTED -> GRANTED;
            case GRANTED_IN_PART -> GRANTED_IN_PART;
            case DENIED -> DENIED;
            case NO_RECORD -> NO_RECORD;
            case REFERRED -> REFERRED;
            case ALREADY_PUBLIC -> ALREADY_PUBLIC;
            case WITHDRAWN -> WITHDRAWN;
            case UNPAID -> UNPAID;
        };
    }
}

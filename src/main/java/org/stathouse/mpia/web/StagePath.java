package org.stathouse.mpia.web;

import java.util.Arrays;
import java.util.List;
import org.stathouse.mpia.RequestSummary;

/** The way of a request from its receipt to its end, as its requester sees it. */
enum StagePath {
    RECEIVED,
    SEARCH,
    REVIEW,
    HANDOVER,
    CLOSED;

    /** How far a stage has come. */
    enum Progress {
        DONE,
        NOW,
        AHEAD
    }

    /** One stage of the way. */
    record Step(StagePath stage, Progress progress) {}

    /** A closed request may have skipped stages; only its ends are shown. */
    static List<Step> of(RequestSummary request) {
        if (!request.open()) {
            return List.of(new Step(RECEIVED, Progress.DONE), new Step(CLOSED, Progress.DONE));
        }
        StagePath now = now(request);
        return Arrays.stream(values()).map(stage -> new Step(stage, progress(stage, now))).toList();
    }

    private static Progress progress(StagePath stage, StagePath now) {
        return stage == now ? Progress.NOW : stage.compareTo(now) < 0 ? Progress.DONE : Progress.AHEAD;
    }

    private static StagePath now(RequestSummary request) {
        return switch (request.stage()) {
            case INTAKE -> RECEIVED;
            case SEARCH -> SEARCH;
            case REVIEW, LAW, APPROVE -> REVIEW;
            case FEE, RELEASE -> HANDOVER;
            case CLOSED -> CLOSED;
        };
    }
}

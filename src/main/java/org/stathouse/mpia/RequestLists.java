package org.stathouse.mpia;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Slice;

/**
 * Requests in lists: the queues, the deadline board, and what looks alike. Only what the caller may see ({@link RequestRight#SEE}) is
 * in them, nothing is counted, and pages are read by cursor.
 */
public interface RequestLists {

    /**
     * One page of requests, the earliest running legal date first, those without one behind all others; closed ones by their receipt, the
     * latest first.
     */
    Slice<Row> page(RequestFilter filter, @Nullable String after, int limit);

    /**
     * One page of the running legal dates, the earliest first; disputes have some of closed requests too. What others had to do by a day
     * that has passed asks nothing of staff and is left out.
     */
    Slice<Due> dates(DueFilter filter, @Nullable String after, int limit);

    /** Requests that may ask for the same as these words do, the likeliest first, at most so many. */
    List<RequestSummary> alike(String words, int limit);

    /**
     * A request with the legal date that comes next.
     *
     * @param next none where no legal date is running
     * @param due the last day by the law, where one is running
     * @param target the last day that staff work to
     */
    record Row(RequestSummary request, @Nullable DateKind next, @Nullable LocalDate due, @Nullable LocalDate target) {}

    /** A legal date that is not met yet. */
    record Due(RequestSummary request, DateKind kind, LocalDate due, LocalDate target) {}

    /**
     * What of the requests is shown; what is absent does not narrow them.
     *
     * @param queue none for all open requests; the Dispute queue has closed requests too
     * @param waiting true for those that wait for somebody outside, false for those to be worked on
     * @param words each stands in number or subject, for those who may read the file also in description or requester’s name
     * @param closed whether the closed ones are shown, and not the open ones
     */
    record RequestFilter(
            @Nullable RecordsQueue queue,
            @Nullable Boolean waiting,
            @Nullable String words,
            @Nullable UUID agency,
            @Nullable Tier tier,
            @Nullable RequestStage stage,
            boolean closed) {}

    /**
     * Which dates are shown; what is absent does not narrow them.
     *
     * @param from the first due day, and {@code to} the last one
     */
    record DueFilter(
            @Nullable UUID agency,
            @Nullable Tier tier,
            @Nullable DateKind kind,
            @Nullable RequestStage stage,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}
}

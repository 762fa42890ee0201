package org.stathouse.stat.year;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.calendar.HolidayView;
import org.stathouse.stat.Cadence;

/** A session of the played year: what is to go wrong with it, and when its legal dates were really met. */
final class YearSession {

    /** No session is that many working days ahead. */
    private static final int NEVER = Integer.MAX_VALUE;

    private static final Set<Integer> LATE_MEMOS_BIWEEKLY = Set.of(2, 9, 17);
    private static final Set<Integer> LATE_ISSUES_BIWEEKLY = Set.of(5, 11);
    private static final Set<Integer> LATE_MEMOS_MONTHLY = Set.of(3);
    private static final Set<Integer> LATE_ISSUES_MONTHLY = Set.of(4, 8, 10);
    private static final int MOVED_BEFORE_PREPARATION = 4;
    private static final int MOVED_DURING_PREPARATION = 15;
    private static final int CANCELLED = 13;

    private final UUID id;
    private final UUID stat;
    private final int number;
    private final boolean biweekly;
    private final String officer;
    private @Nullable Instant memosIn;
    private @Nullable Instant begins;
    private @Nullable LocalDate heldOn;
    private @Nullable LocalDate issuedOn;
    private @Nullable HolidayView holiday;
    private boolean taken;

    YearSession(UUID id, UUID stat, int number, Cadence cadence, String officer) {
        this.id = id;
        this.stat = stat;
        this.number = number;
        this.biweekly = cadence == Cadence.BIWEEKLY;
        this.officer = officer;
    }

    /** So many working days before it, it is moved. */
    int movedAt() {
        if (!biweekly) {
            return NEVER;
        }
        return number == MOVED_BEFORE_PREPARATION ? 15 : number == MOVED_DURING_PREPARATION ? 4 : NEVER;
    }

    /** By so many working days. */
    int movedBy() {
        return number == MOVED_BEFORE_PREPARATION ? 2 : 1;
    }

    boolean isMoved() {
        return movedAt() != NEVER;
    }

    /** So many working days before it, it is called off. */
    int cancelledAt() {
        return isCancelled() ? 12 : NEVER;
    }

    boolean isCancelled() {
        return biweekly && number == CANCELLED;
    }

    /** Whether its move or cancellation is still to be done; once. */
    boolean take() {
        boolean first = !taken;
        taken = true;
        return first;
    }

    /** So many working days before it, the agency hands in its memo; the day before is less than 48 hours. */
    int memoDaysBefore() {
        return (biweekly ? LATE_MEMOS_BIWEEKLY : LATE_MEMOS_MONTHLY).contains(number) ? 1 : 4;
    }

    boolean issuesLate() {
        return (biweekly ? LATE_ISSUES_BIWEEKLY : LATE_ISSUES_MONTHLY).contains(number);
    }

    void memosIn(Instant at) {
        memosIn = at;
    }

    void heldAt(LocalDate day, Instant start) {
        heldOn = day;
        begins = start;
    }

    void issuedOn(LocalDate day) {
        issuedOn = day;
    }

    void holiday(HolidayView added) {
        holiday = added;
    }

    @Nullable HolidayView holiday() {
        return holiday;
    }

    /** Whether its agency's memo was in 48 hours before it began, by the clock. */
    boolean memosKept() {
        return Duration.between(Objects.requireNonNull(memosIn), Objects.requireNonNull(begins)).compareTo(Duration.ofHours(48)) >= 0;
    }

    /** Whether its follow-up memo went out by the second calendar day after it. */
    boolean followUpKept() {
        return !Objects.requireNonNull(issuedOn).isAfter(Objects.requireNonNull(heldOn).plusDays(2));
    }

    /** User name of the Data-Driven Officer of its agency. */
    String officer() {
        return officer;
    }

    UUID id() {
        return id;
    }

    UUID stat() {
        return stat;
    }
}

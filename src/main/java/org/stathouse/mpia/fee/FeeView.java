package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.FeeBook;
import org.stathouse.mpia.FeeTask;
import org.stathouse.mpia.WaiverGround;

/**
 * The fee of a request as those who read its file see it.
 *
 * @param account what the requester sees of it
 * @param actual what was worked and spent until now
 * @param comparison the estimate beside what was worked, in a sentence; none before the first estimate
 * @param explanation why it came above the estimate
 * @param unpriced display names of people whose time is not billed for want of a rate
 * @param warns whether the newest estimate comes above what the Board hears about
 * @param answerBy the last day of what the requester is asked for now
 */
public record FeeView(
        FeeBook.Account account,
        Balance balance,
        FeeSheet actual,
        @Nullable String comparison,
        @Nullable String explanation,
        List<String> unpriced,
        boolean warns,
        @Nullable LocalDate answerBy,
        List<Version> estimates,
        List<Time> times,
        List<Spent> charges,
        List<Money> payments,
        List<Wish> waivers,
        Set<FeeAct> acts) {

    public FeeView {
        unpriced = List.copyOf(unpriced);
        estimates = List.copyOf(estimates);
        times = List.copyOf(times);
        charges = List.copyOf(charges);
        payments = List.copyOf(payments);
        waivers = List.copyOf(waivers);
        acts = Set.copyOf(acts);
    }

    /** A version of the estimate; {@code words} is its arithmetic, line by line, {@code maker} and {@code approver} display names. */
    public record Version(
            int number,
            EstimateState state,
            BigDecimal low,
            BigDecimal high,
            BigDecimal deposit,
            List<String> words,
            @Nullable String basis,
            String maker,
            Instant madeAt,
            @Nullable String approver,
            @Nullable String returnedBecause) {

        public Version {
            words = List.copyOf(words);
        }
    }

    /** Time worked; {@code billedAs} is the job class, none where the person has no rate on that day. */
    public record Time(
            UUID id,
            long version,
            String person,
            String personName,
            FeeTask task,
            BigDecimal hours,
            LocalDate on,
            String note,
            @Nullable String billedAs,
            @Nullable BigDecimal hourly) {}

    /** Copies, postage or media. */
    public record Spent(
            UUID id,
            long version,
            ChargeKind kind,
            @Nullable Integer pages,
            @Nullable BigDecimal perPage,
            BigDecimal amount,
            @Nullable String citation,
            LocalDate on,
            String note) {}

    /** A payment, refund or write-off; {@code by} is the display name of who recorded it. */
    public record Money(
            UUID id,
            PaymentKind kind,
            BigDecimal amount,
            @Nullable PaymentMethod method,
            @Nullable String reference,
            @Nullable String reason,
            @Nullable String orderedBy,
            LocalDate on,
            String by) {}

    /** A waiver that was asked for; incomes are shown to those who decide on it only. */
    public record Wish(
            UUID id,
            WaiverGround ground,
            String statement,
            Instant askedAt,
            @Nullable Integer percent,
            @Nullable Boolean affidavit,
            @Nullable BigDecimal householdIncome,
            @Nullable BigDecimal medianIncome,
            @Nullable PublicInterest publicInterest,
            Map<WaiverFactor, String> findings,
            @Nullable String reasons,
            @Nullable String decidedBy) {

        public Wish {
            findings = Map.copyOf(findings);
        }
    }
}

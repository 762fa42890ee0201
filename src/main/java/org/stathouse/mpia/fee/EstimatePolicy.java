package org.stathouse.mpia.fee;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.fee.FeeLine.Range;
import org.stathouse.shared.Fault;

/** What an estimate must be, and what it comes to (GP §4-206; mpia.md §2: “estimate as a range, versioned”). */
final class EstimatePolicy {

    static final int LONGEST_TEXT = 4000;
    private static final int MOST_LINES = 30;
    private static final int MOST_PAGES = 10_000_000;
    private static final int LONGEST_CITATION = 400;

    private EstimatePolicy() {}

    /** What is known beside what was entered. */
    record Prices(RateCard rates, LocalDate day, BigDecimal copyRate, BigDecimal boardThreshold) {}

    /** Everything that is wrong with it, each at its field. */
    static List<Fault> faults(MakeEstimate made, Prices prices) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < made.times().size(); i++) {
            faults.addAll(against("times[" + i + "].", made.times().get(i), prices));
        }
        if (made.times().size() > MOST_LINES || made.costs().size() > MOST_LINES) {
            faults.add(Fault.at("times", "mpia.fee.estimate.lines", MOST_LINES));
        }
        Optional.ofNullable(made.copies()).ifPresent(copies -> faults.addAll(against(copies)));
        for (int i = 0; i < made.costs().size(); i++) {
            faults.addAll(against("costs[" + i + "].", made.costs().get(i)));
        }
        if (made.basis() != null && made.basis().length() > LONGEST_TEXT) {
            faults.add(Fault.at("basis", "mpia.fee.tooLong", LONGEST_TEXT));
        }
        if (faults.isEmpty() && warns(sheet(made, prices), prices.boardThreshold()) && isBlank(made.basis())) {
            faults.add(Fault.at("basis", "mpia.fee.estimate.basis", Money.text(prices.boardThreshold())));
        }
        return faults;
    }

    /** Whether it may come above what the Board hears complaints about (GP §4-1A-04: “more than $350”). */
    static boolean warns(FeeSheet sheet, BigDecimal threshold) {
        return sheet.high().compareTo(threshold) > 0;
    }

    /** What an estimate without a fault comes to. */
    static FeeSheet sheet(MakeEstimate made, Prices prices) {
        List<FeeArithmetic.Work> work = made.times().stream()
                .map(time -> new FeeArithmetic.Work(
                        Objects.requireNonNull(time.task()),
                        prices.rates().ofClass(Objects.requireNonNull(time.jobClass()), prices.day()).orElseThrow(),
                        new Range(Objects.requireNonNull(time.low()), Objects.requireNonNull(time.high()))))
                .toList();
        List<FeeLine> others = new ArrayList<>();
        MakeEstimate.Copies copies = made.copies();
        if (copies != null && copies.low() != null && copies.high() != null && copies.high() > 0) {
            BigDecimal perPage = copies.perPage() == null ? prices.copyRate() : copies.perPage();
            Range pages = new Range(BigDecimal.valueOf(copies.low()), BigDecimal.valueOf(copies.high()));
            others.add(FeeLine.copies(ChargeKind.COPIES.label(), perPage, pages, strip(copies.citation())));
        }
        made.costs().forEach(cost -> others.add(FeeLine.amount(
                Objects.requireNonNull(cost.kind()).line(),
                cost.kind().label() + " at cost",
                new Range(Objects.requireNonNull(cost.low()), Objects.requireNonNull(cost.high())))));
        return FeeArithmetic.sheet(work, others);
    }

    private static List<Fault> against(String at, MakeEstimate.Time time, Prices prices) {
        List<Fault> faults = new ArrayList<>();
        if (time.task() == null) {
            faults.add(Fault.at(at + "task", "shared.required"));
        }
        if (time.jobClass() == null || prices.rates().ofClass(time.jobClass(), prices.day()).isEmpty()) {
            faults.add(Fault.at(at + "jobClass", "mpia.fee.estimate.jobClass"));
        }
        BigDecimal low = time.low();
        if (low == null || low.signum() != 0 && !WorkPolicy.isQuarters(low)) {
            faults.add(Fault.at(at + "low", "mpia.fee.time.quarters", WorkPolicy.LONGEST));
        }
        BigDecimal high = time.high();
        if (!WorkPolicy.isQuarters(high)) {
            faults.add(Fault.at(at + "high", "mpia.fee.time.quarters", WorkPolicy.LONGEST));
        } else if (low != null && high != null && high.compareTo(low) < 0) {
            faults.add(Fault.at(at + "high", "mpia.fee.estimate.range"));
        }
        return faults;
    }

    private static List<Fault> against(MakeEstimate.Copies copies) {
        List<Fault> faults = new ArrayList<>();
        Integer low = copies.low();
        Integer high = copies.high();
        if (low == null || high == null || low < 0 || high > MOST_PAGES || low > high) {
            faults.add(Fault.at("copies.high", "mpia.fee.estimate.pages"));
        }
        faults.addAll(againstOtherLaw("copies.", copies.perPage(), copies.citation()));
        return faults;
    }

    /** Another law's copy fee goes before the City’s, and is named (GP §4-206(b): “that law applies”). */
    static List<Fault> againstOtherLaw(String at, @Nullable BigDecimal perPage, @Nullable String citation) {
        List<Fault> faults = new ArrayList<>();
        if (perPage != null && !Money.isAmount(perPage)) {
            faults.add(Fault.at(at + "perPage", "mpia.fee.amount"));
        }
        if (perPage != null && isBlank(citation) || citation != null && citation.length() > LONGEST_CITATION) {
            faults.add(Fault.at(at + "citation", "mpia.fee.charge.citation", LONGEST_CITATION));
        }
        return faults;
    }

    private static List<Fault> against(String at, MakeEstimate.Cost cost) {
        List<Fault> faults = new ArrayList<>();
        if (cost.kind() == null || cost.kind() == ChargeKind.COPIES) {
            faults.add(Fault.at(at + "kind", "mpia.fee.estimate.costKind"));
        }
        BigDecimal low = cost.low();
        BigDecimal high = cost.high();
        if (low == null || !Money.isAmount(low)) {
            faults.add(Fault.at(at + "low", "mpia.fee.amount"));
        }
        if (high == null || !Money.isAmount(high)) {
            faults.add(Fault.at(at + "high", "mpia.fee.amount"));
        } else if (low != null && high.compareTo(low) < 0) {
            faults.add(Fault.at(at + "high", "mpia.fee.estimate.range"));
        }
        return faults;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static @Nullable String strip(@Nullable String text) {
        return isBlank(text) ? null : Objects.requireNonNull(text).strip();
    }
}

package org.stathouse.mpia.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.stathouse.mpia.FeeTask;
import org.stathouse.mpia.fee.FeeLine.Range;

class FeeArithmeticTest {

    private static final RateCard.Hourly CLERK = new RateCard.Hourly("Records clerk", new BigDecimal("31.27"));
    private static final RateCard.Hourly COUNSEL = new RateCard.Hourly("Attorney", new BigDecimal("62.53"));

    @Test
    void theFirstTwoHoursOfSearchAndPreparationAreFree() {
        FeeSheet sheet = FeeArithmetic.sheet(List.of(work(FeeTask.SEARCH, CLERK, "1.50"), work(FeeTask.PREPARATION, CLERK, "1.50")), List.of());

        assertThat(sheet.lines()).extracting(FeeLine::highFree).containsExactly(new BigDecimal("1.50"), new BigDecimal("0.50"));
        assertThat(sheet.high()).isEqualTo("31.27");
    }

    @Test
    void theHoursThatWereWorkedFirstAreTheFreeOnesWhateverTheyCost() {
        FeeSheet counselFirst = FeeArithmetic.sheet(List.of(work(FeeTask.LAW_REVIEW, COUNSEL, "2"), work(FeeTask.SEARCH, CLERK, "2")), List.of());
        FeeSheet clerkFirst = FeeArithmetic.sheet(List.of(work(FeeTask.SEARCH, CLERK, "2"), work(FeeTask.LAW_REVIEW, COUNSEL, "2")), List.of());

        assertThat(counselFirst.high()).isEqualTo("62.54");
        assertThat(clerkFirst.high()).isEqualTo("125.06");
    }

    @Test
    void reproductionIsNotAmongTheFreeHours() {
        FeeSheet sheet = FeeArithmetic.sheet(List.of(work(FeeTask.REPRODUCTION, CLERK, "1")), List.of());

        assertThat(sheet.high()).isEqualTo("31.27");
    }

    @Test
    void anythingUpToTwoHoursCostsNothingAndIsNeverCreditedBeyond() {
        FeeSheet sheet = FeeArithmetic.sheet(List.of(work(FeeTask.SEARCH, CLERK, "1.75")), List.of());

        assertThat(sheet.high()).isEqualTo("0.00");
        assertThat(sheet.lines().getFirst().highFree()).isEqualTo("1.75");
    }

    @Test
    void nothingAboveTheAgreedEstimateIsBilledThenTheWaiverThenTheOrderTakeOff() {
        FeeSheet actual = new FeeSheet(List.of(FeeLine.amount(LineKind.MEDIA, "Disks", Range.exactly(new BigDecimal("500.01")))));

        FeeSheet sheet = FeeArithmetic.finalSheet(actual, new FeeArithmetic.Limits(new BigDecimal("400.01"), 50, new BigDecimal("150.00"), "Board"));

        assertThat(sheet.lines()).extracting(FeeLine::kind).containsExactly(LineKind.MEDIA, LineKind.NOT_AGREED, LineKind.WAIVED, LineKind.ORDERED);
        assertThat(sheet.lines()).extracting(FeeLine::highAmount).map(BigDecimal::toPlainString).containsExactly("500.01", "-100.00", "-200.01", "-50.00");
        assertThat(sheet.high()).isEqualTo("150.00");
    }

    @Test
    void wholeSheetsAddUpToTheCentWhateverWasWorked() {
        Random random = new Random(20270301);
        for (int i = 0; i < 5000; i++) {
            List<FeeArithmetic.Work> work = anyWork(random);
            FeeSheet sheet = FeeArithmetic.finalSheet(
                    FeeArithmetic.sheet(work, anyCharges(random)),
                    new FeeArithmetic.Limits(cents(random, 100_000), random.nextInt(101), random.nextBoolean() ? cents(random, 50_000) : null, "Board"));

            long cents = sheet.lines().stream().mapToLong(line -> line.highAmount().movePointRight(2).longValueExact()).sum();
            assertThat(sheet.high().movePointRight(2).longValueExact()).isEqualTo(cents).isNotNegative();
            assertThat(free(sheet)).isEqualByComparingTo(creditable(work).min(FeeArithmetic.FREE_HOURS));
        }
    }

    @Test
    void theLowEndOfAnEstimateIsNeverAboveItsHighEnd() {
        Random random = new Random(206);
        for (int i = 0; i < 5000; i++) {
            FeeSheet sheet = FeeArithmetic.waived(FeeArithmetic.sheet(anyWork(random), anyCharges(random)), random.nextInt(101));

            assertThat(sheet.low()).isLessThanOrEqualTo(sheet.high());
        }
    }

    @Test
    void aSalaryIsDividedByTheHoursOfTheYearToTheCent() {
        assertThat(Rate.hourly(new BigDecimal("65041.60"), 2080)).isEqualTo("31.27");
        assertThat(Rate.hourly(new BigDecimal("10.40"), 2080)).isEqualTo("0.01");
    }

    @Test
    void theArithmeticIsToldInWords() {
        FeeSheet sheet = FeeArithmetic.sheet(
                List.of(new FeeArithmetic.Work(FeeTask.SEARCH, CLERK, new Range(new BigDecimal("3.00"), new BigDecimal("5.50")))), List.of());

        assertThat(FeeWords.of(sheet, "Estimate"))
                .containsExactly("Search, Records clerk: 3 to 5.5 h, 2 h of them free, × $31.27 = $31.27 to $109.45", "Estimate: $31.27 to $109.45");
    }

    private static List<FeeArithmetic.Work> anyWork(Random random) {
        List<FeeArithmetic.Work> work = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            BigDecimal low = quarters(random.nextInt(40));
            Range hours = new Range(low, low.add(quarters(random.nextInt(40))));
            FeeTask task = FeeTask.values()[random.nextInt(FeeTask.values().length)];
            work.add(new FeeArithmetic.Work(task, new RateCard.Hourly("Class " + random.nextInt(3), cents(random, 20_000)), hours));
        }
        return work;
    }

    private static List<FeeLine> anyCharges(Random random) {
        List<FeeLine> lines = new ArrayList<>();
        lines.add(FeeLine.copies("Copies", new BigDecimal("0.25"), Range.exactly(BigDecimal.valueOf(random.nextInt(999))), null));
        lines.add(FeeLine.amount(LineKind.POSTAGE, "Postage", Range.exactly(cents(random, 5000))));
        return lines;
    }

    private static BigDecimal creditable(List<FeeArithmetic.Work> work) {
        return work.stream().filter(FeeArithmetic.Work::creditable).map(done -> done.hours().high()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal free(FeeSheet sheet) {
        return sheet.lines().stream().filter(line -> line.kind() == LineKind.TIME).map(FeeLine::highFree).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal quarters(int count) {
        return WorkPolicy.QUARTER.multiply(BigDecimal.valueOf(count));
    }

    private static BigDecimal cents(Random random, int most) {
        return BigDecimal.valueOf(random.nextInt(most), 2);
    }

    private static FeeArithmetic.Work work(FeeTask task, RateCard.Hourly hourly, String hours) {
        return new FeeArithmetic.Work(task, hourly, Range.exactly(new BigDecimal(hours)));
    }
}

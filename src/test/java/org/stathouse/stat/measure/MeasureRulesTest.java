package org.stathouse.stat.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Rule;
import org.stathouse.stat.Frequency;
import org.stathouse.stat.MeasureDirection;

class MeasureRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Instant NOW = Instant.parse("2027-03-01T15:00:00Z");

    private static final MeasureForm COMPLETE = new MeasureForm(
            "Overdue work orders", null, Frequency.WEEKLY, MeasureDirection.LOWER_IS_BETTER, "Orders past their due date", "311", "DPW", null);

    private static Measure measure(Frequency frequency, String unit) {
        return new Measure(
                UUID.randomUUID(),
                1,
                new MeasureContent("Overdue", unit, frequency, MeasureDirection.LOWER_IS_BETTER, "What is late", "311", "DPW", null));
    }

    private static List<String> faults(MeasureForm form, boolean taken, @Nullable Frequency observed) {
        return Rule.faults(MeasurePolicy.MEASURE, new MeasurePolicy.Asked(form, taken, true, observed)).stream()
                .map(fault -> fault.field() + " " + fault.key())
                .toList();
    }

    private static List<String> read(String period, @Nullable String value) {
        FigureCheck check = new FigureCheck(measure(Frequency.WEEKLY, "%"), TODAY, new DateTexts(ZoneId.of("America/New_York")));
        check.read(1, new ReportedFigure(period, value, null));
        return check.takeFaults().stream().map(fault -> fault.field() + " " + fault.key()).toList();
    }

    @Test
    void acceptsAMeasureWithoutAUnit() {
        assertThat(faults(COMPLETE, false, null)).isEmpty();
    }

    @Test
    void namesEverythingThatAMeasureDoesNotSay() {
        assertThat(faults(MeasureForm.EMPTY, false, null))
                .containsExactly(
                        "name shared.required", "frequency shared.required", "direction shared.required", "definition shared.required",
                        "source shared.required", "steward shared.required");
    }

    @Test
    void refusesANameThatAnotherMeasureOfTheStatHas() {
        assertThat(faults(COMPLETE, true, null)).containsExactly("name stat.measure.nameTaken");
    }

    @Test
    void keepsTheFrequencyOfAMeasureWithFigures() {
        assertThat(faults(COMPLETE, false, Frequency.WEEKLY)).isEmpty();
        assertThat(faults(COMPLETE, false, Frequency.MONTHLY)).containsExactly("frequency stat.measure.frequencyKept");
    }

    @Test
    void takesNumbersAsSpreadsheetsWriteThem() {
        for (String number : List.of("12", "-3.5", "1,204.25", "12.5%", " 0 ", "0012")) {
            assertThat(read("2027-W08", number)).as(number).isEmpty();
        }
        for (String noNumber : List.of("twelve", "1,20", "1.2.3", "1e9", "12 %%", "NaN", "--1", "12,5")) {
            assertThat(read("2027-W08", noNumber)).as(noNumber).containsExactly("value stat.measure.notANumber");
        }
        assertThat(read("2027-W08", "0.00001")).containsExactly("value stat.measure.figureTooLong");
        assertThat(read("2027-W08", "123456789012345")).containsExactly("value stat.measure.figureTooLong");
    }

    @Test
    void namesWhatIsWrongWithThePeriodAndWithTheFigureAtOnce() {
        assertThat(read("2027-03", "many")).containsExactly("period stat.measure.period.WEEKLY", "value stat.measure.notANumber");
        assertThat(read("", null)).containsExactly("period shared.required", "value shared.required");
    }

    @Test
    void refusesAPeriodThatIsNotOver() {
        assertThat(read("2027-W08", "1")).isEmpty();
        assertThat(read("2027-W09", "1")).containsExactly("period stat.measure.notOver");
        assertThat(read("1999-W08", "1")).containsExactly("period stat.measure.tooEarly");
    }

    @Test
    void refusesAPeriodThatIsReportedTwiceAtOnce() {
        FigureCheck check = new FigureCheck(measure(Frequency.WEEKLY, ""), TODAY, new DateTexts(ZoneId.of("America/New_York")));
        check.read(4, new ReportedFigure("2027-W08", "1", null));
        check.read(5, new ReportedFigure("2027-W08", "1", null));
        assertThat(check.takeFaults()).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("stat.measure.periodTwice");
            assertThat(fault.arguments()).containsExactly("2027-W08", "4");
        });
    }

    @Test
    void theTargetOfADayIsTheOneThatWasSetLastForTheLatestDayThatHasCome() {
        Measure measure = measure(Frequency.WEEKLY, "");
        assertThat(measure.targetOn(TODAY)).isNull();
        measure.aimAt(new BigDecimal("40"), LocalDate.of(2027, 1, 1), "ann", NOW);
        measure.aimAt(new BigDecimal("30"), LocalDate.of(2027, 2, 1), "ann", NOW);
        measure.aimAt(new BigDecimal("45.50"), LocalDate.of(2027, 1, 1), "bob", NOW);
        assertThat(measure.targetOn(LocalDate.of(2026, 12, 31))).isNull();
        assertThat(measure.targetOn(LocalDate.of(2027, 1, 31))).isEqualByComparingTo("45.5");
        assertThat(measure.targetOn(TODAY)).isEqualByComparingTo("30");
        measure.aimAt(null, TODAY, "ann", NOW);
        assertThat(measure.targetOn(TODAY)).isNull();
        assertThat(measure.targets()).hasSize(4);
    }

    @Test
    void aRetiredMeasureTakesNoFiguresUntilItIsInUseAgain() {
        Measure measure = measure(Frequency.WEEKLY, "");
        measure.requireInUse();
        measure.retire("Nobody asks for it", NOW);
        assertThatExceptionOfType(Conflict.class).isThrownBy(measure::requireInUse);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> measure.retire("Again", NOW));
        measure.bringBack();
        measure.requireInUse();
        assertThatExceptionOfType(Conflict.class).isThrownBy(measure::bringBack);
    }

    @Test
    void aPeriodKeepsEveryFigureThatItEverHad() {
        PeriodObservation period = new PeriodObservation(UUID.randomUUID(), TODAY, entry("50"));
        assertThat(period.revisedFrom()).isNull();
        period.revise(entry("48"));
        assertThat(period.revisedFrom()).isEqualByComparingTo("50");
        period.withdraw(entry(null));
        assertThat(period.figure()).isNull();
        assertThat(period.revisedFrom()).isEqualByComparingTo("48");
        period.revise(entry("48"));
        assertThat(period.revisedFrom()).as("The same figure as before its withdrawal").isNull();
        period.revise(entry("47"));
        assertThat(period.revisedFrom()).isEqualByComparingTo("48");
        assertThat(period.entries()).hasSize(5);
    }

    private static ObservationEntry entry(@Nullable String figure) {
        return new ObservationEntry(figure == null ? null : new BigDecimal(figure), null, ReportChannel.ENTERED, "ann", NOW);
    }

    @Test
    void aTargetNeedsItsFirstDayAndAFigureThatFits() {
        List<Fault> faults = Rule.faults(MeasurePolicy.TARGET, new TargetForm(new BigDecimal("0.00001"), null));
        assertThat(faults).extracting(Fault::field).containsExactly("figure", "from");
        assertThat(Rule.faults(MeasurePolicy.TARGET, new TargetForm(null, TODAY))).isEmpty();
    }
}

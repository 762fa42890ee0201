package org.stathouse.stat.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.audit.AuditEntry;
import org.stathouse.audit.AuditLog;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.csv.ImportReport.Outcome;
import org.stathouse.stat.MeasureBook;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.MeasureSeries.Observation;
import org.stathouse.stat.catalog.StatFixture;
import org.stathouse.stat.measure.Delivery.Effect;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.Race;
import org.stathouse.testing.SignIn;

/** It is Monday, March 1, 2027: week 2027-W08 was over yesterday. */
@IntegrationTest
class ObservationsTest {

    @Autowired Observations observations;
    @Autowired ObservationFiles files;
    @Autowired Measures measures;
    @Autowired MeasureBook book;
    @Autowired AuditLog log;
    @Autowired SignIn signIn;
    @Autowired ApplicationContext context;

    private StatMeasures fixture;
    private MeasureView measure;
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void aWeeklyMeasure() {
        fixture = new StatMeasures(context);
        measure = fixture.weekly(new StatFixture(context).stat());
        id = measure.id();
        signIn.as(StatFixture.LEAD);
    }

    private List<Observation> rows() {
        return measures.series(id, 52).observations();
    }

    private PeriodHistory history(String period) {
        return observations.history(id).stream().filter(one -> one.period().equals(period)).findFirst().orElseThrow();
    }

    @Test
    void theSameFigureAgainChangesNothingAndSaysSo() {
        assertThat(fixture.report(id, "2027-W08=42").figures()).singleElement().returns(Effect.RECORDED, Delivery.Taken::effect);
        assertThat(fixture.report(id, "2027-W08=42.00").figures()).singleElement().returns(Effect.UNCHANGED, Delivery.Taken::effect);
        assertThat(history("2027-W08").entries()).hasSize(1);
        assertThat(rows()).singleElement().satisfies(row -> assertThat(PeriodState.of(row)).isEqualTo(PeriodState.REPORTED));
    }

    @Test
    void anotherFigureIsARevisionThatKeepsEveryFormerOne() {
        fixture.report(id, "2027-W08=42");
        observations.report(id, List.of(new ReportedFigure("2027-W08", "40", "Two were counted twice")), ReportChannel.ENTERED);
        signIn.as(StatFixture.REVIEWER);
        Delivery last = observations.report(id, List.of(new ReportedFigure("2027-W08", "39", null)), ReportChannel.INTERFACE);
        assertThat(last.figures()).singleElement().satisfies(taken -> {
            assertThat(taken.effect()).isEqualTo(Effect.REVISED);
            assertThat(taken.before()).isEqualByComparingTo("40");
        });
        assertThat(history("2027-W08").entries()).extracting(PeriodHistory.Entry::value).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("42"), new BigDecimal("40"), new BigDecimal("39"));
        assertThat(history("2027-W08").entries().get(1).reason()).isEqualTo("Two were counted twice");
        assertThat(history("2027-W08").entries().get(2).channel()).isEqualTo(ReportChannel.INTERFACE);
        assertThat(rows().getFirst().revisedFrom()).isEqualByComparingTo("40");
    }

    @Test
    void aWeekWithoutAFigureIsARowThatSaysMissing() {
        fixture.report(id, "2027-W04=50", "2027-W06=48");
        assertThat(rows()).extracting(Observation::period).containsExactly("2027-W04", "2027-W05", "2027-W06", "2027-W07", "2027-W08");
        assertThat(rows()).extracting(PeriodState::of).containsExactly(
                PeriodState.REPORTED, PeriodState.MISSING, PeriodState.REPORTED, PeriodState.MISSING, PeriodState.MISSING);
        assertThat(measures.series(id, 2).observations()).extracting(Observation::period).containsExactly("2027-W07", "2027-W08");
    }

    @Test
    void takesAllFiguresOrNoneAndNamesEveryFaultWithItsRow() {
        List<ReportedFigure> reported = List.of(
                new ReportedFigure("2027-W07", "41", null),
                new ReportedFigure("2027-02", "many", null),
                new ReportedFigure("2027-W07", "41", null),
                new ReportedFigure("2027-W09", "1", null));
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> observations.report(id, reported, ReportChannel.ENTERED))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::field)
                        .containsExactly("observations[1].period", "observations[1].value", "observations[2].period", "observations[3].period"));
        assertThat(rows()).isEmpty();
    }

    @Test
    void aWithdrawnFigureStaysOnRecordAndThePeriodHasNone() {
        fixture.report(id, "2027-W08=42");
        observations.withdraw(id, "2027-W08", "Wrong depot");
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(PeriodState.of(row)).isEqualTo(PeriodState.WITHDRAWN);
            assertThat(row.revisedFrom()).isEqualByComparingTo("42");
        });
        assertThat(history("2027-W08").entries()).hasSize(2).last().returns("Wrong depot", PeriodHistory.Entry::reason);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> observations.withdraw(id, "2027-W08", "Again"));
        assertThat(fixture.report(id, "2027-W08=42").figures().getFirst().effect()).isEqualTo(Effect.REVISED);
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> observations.withdraw(id, "2027-W08", " "));
    }

    @Test
    void rivalsWhoReportTheSamePeriodLeaveEachOfTheirFiguresOnce() throws InterruptedException {
        Runnable[] rivals = new Runnable[8];
        for (int i = 0; i < rivals.length; i++) {
            String figure = "2027-W08=" + (i % 2 == 0 ? "42" : "43");
            rivals[i] = () -> fixture.report(id, figure);
        }
        assertThat(Race.atOnce(rivals)).isEmpty();
        List<PeriodHistory.Entry> entries = history("2027-W08").entries();
        assertThat(entries).hasSizeBetween(2, 8);
        for (int i = 1; i < entries.size(); i++) {
            assertThat(entries.get(i).value()).as("No figure follows itself").isNotEqualByComparingTo(entries.get(i - 1).value());
        }
    }

    @Test
    void theSameDeliveryManyTimesAtOnceIsRecordedOnce() throws InterruptedException {
        Runnable[] rivals = new Runnable[8];
        for (int i = 0; i < rivals.length; i++) {
            rivals[i] = () -> fixture.report(id, "2027-W06=40", "2027-W07=41", "2027-W08=42");
        }
        assertThat(Race.atOnce(rivals)).isEmpty();
        assertThat(observations.history(id)).hasSize(3).allSatisfy(period -> assertThat(period.entries()).hasSize(1));
    }

    @Test
    void onlyAnalystsOfTheStatReportAndWhoMayNotReadItFindsNothing() {
        List<ReportedFigure> figure = List.of(new ReportedFigure("2027-W08", "42", null));
        signIn.as(StatFixture.CHAIR);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> observations.report(id, figure, ReportChannel.ENTERED));
        assertThat(measures.get(id).mayEdit()).isFalse();
        signIn.as("crew");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> observations.report(id, figure, ReportChannel.ENTERED));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> observations.history(id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> files.export(id));
    }

    @Test
    void aRetiredMeasureRefusesFigures() {
        measures.retire(id, measure.version(), "Replaced");
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> fixture.report(id, "2027-W08=42"));
    }

    @Test
    void theAuditTrailHoldsEachDeliveryWithItsFiguresBeforeAndAfter() {
        fixture.report(id, "2027-W07=41");
        fixture.report(id, "2027-W07=40", "2027-W08=42");
        fixture.report(id, "2027-W08=42");
        List<AuditEntry> trail = log.ofCase(new CaseRef(Measure.CASE_TYPE, id), null, 10).items();
        assertThat(trail).extracting(AuditEntry::action).containsExactly("measure.figures-reported", "measure.figures-reported", "measure.added");
        assertThat(trail.getFirst().changes()).extracting(AuditEntry.Change::field).containsExactly("2027-W07", "2027-W08");
    }

    private static ImportFile file(String content) {
        return new ImportFile("figures.csv", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatLeavesAsAFileComesBackWithoutAChange() {
        fixture.report(id, "2027-W05=50", "2027-W07=-48.5", "2027-W08=1204.25");
        fixture.report(id, "2027-W08=1200");
        byte[] export = files.export(id);
        assertThat(new String(export, StandardCharsets.UTF_8)).contains("2027-W06,,orders,40,,Missing").contains("2027-W08,1200,orders,40,1204.25,Revised");
        ImportReport report = files.apply(id, new ImportFile("figures.csv", export));
        assertThat(report.count(Outcome.UNCHANGED)).isEqualTo(3);
        assertThat(report.count(Outcome.SKIPPED)).as("The missing week").isEqualTo(1);
        assertThat(report.count(Outcome.CREATE) + report.count(Outcome.CHANGE)).isZero();
    }

    @Test
    void aPreviewShowsWhatAFileWouldDoAndChangesNothing() {
        fixture.report(id, "2027-W07=41");
        ImportReport preview = files.preview(id, file("period;value;reason\n2027-W07;40;Counted anew\n2027-W08;\"1,200\";\n"));
        assertThat(preview.isClean()).isTrue();
        assertThat(preview.files().getFirst().rows()).extracting(ImportReport.Row::outcome).containsExactly(Outcome.CHANGE, Outcome.CREATE);
        assertThat(preview.files().getFirst().rows().getFirst().changes()).containsExactly(new ImportReport.Change("value", "41", "40"));
        assertThat(observations.history(id)).hasSize(1);
    }

    @Test
    void aFileWithFaultsNamesEachWithRowAndColumnAndChangesNothing() {
        ImportFile broken = file("period,value\n2027-W08,42\n2027-W60,1\n2027-W07,lots\n2027-W08,43\n");
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> files.apply(id, broken))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::field)
                        .containsExactly(
                                "figures.csv, row 3, column period", "figures.csv, row 4, column value", "figures.csv, row 5, column period"));
        assertThat(observations.history(id)).isEmpty();
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> files.apply(id, file("week,count\n2027-W08,42\n")))
                .satisfies(refused -> assertThat(refused.faults()).extracting(Fault::key).containsOnly("shared.import.file.missingColumn"));
    }

    @Test
    void theBookShowsWhatIsInUseWithTheTargetOfEachPeriod() {
        fixture.report(id, "2027-W07=41", "2027-W08=39");
        measures.setTarget(id, measures.get(id).version(), new TargetForm(new BigDecimal("35"), LocalDate.of(2027, 2, 22)));
        MeasureSeries series = book.of(measure.stat(), 12).getFirst();
        assertThat(series.observations()).extracting(row -> String.valueOf(row.target())).containsExactly("40", "35");
        assertThat(book.chart(series).description())
                .isEqualTo("2027-W08: 39 orders, target at most 35 orders not met. Better since 2027-W07 (41 orders).");
        assertThat(series.observations().getLast().reportedBy()).isNotBlank();
    }
}

package org.stathouse.plan;

import org.stathouse.shared.csv.ImportReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stathouse.shared.csv.ImportReport.Outcome;
import org.stathouse.plan.PlanImport.Kind;
import org.stathouse.shared.Fault;

class PlanImportRulesTest {

    private static final Path SEED = Path.of("src/main/resources/demo/plan");
    private static final String HEADER = "plan,number,action,pillar,goal_code,goal,agency,status\n";

    private final Import plan = new Import();

    @BeforeEach
    void aPlanWithAPillarAGoalAndAnAgency() {
        plan.of(
                List.of(
                        Import.file("pillars.csv", "plan,pillar,lead_role\nP,Prioritizing Our Youth,Champion\nP,Public Safety,Chief\n"),
                        Import.file("goals.csv", "plan,pillar,goal_code,goal\nP,Public Safety,1.1,Safer streets\n"),
                        Import.file("agencies.csv", "kind,name,acronym\nagency,Department of Finance,DOF\n")),
                false);
    }

    @Test
    void takesActionsWithoutNumberGoalOrAgency() {
        plan.of("actions.csv", HEADER + "P,,Open a school,Prioritizing Our Youth,,,,\n");
        assertThat(plan.row(2).outcome()).isEqualTo(Outcome.CREATE);
        assertThat(plan.actions().getFirst().status()).isEqualTo(ActionStatus.NOT_REPORTED);
    }

    @Test
    void importingTheSameFileTwiceChangesNothing() {
        String file = HEADER + "P,1.1.1,\"A, \"\"quoted\"\" – action\",Public Safety,1.1,,Department of Finance,In Progress\n";
        plan.of("actions.csv", file);
        plan.of("actions.csv", file);
        assertThat(plan.row(2).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aRowWithoutNumberFindsItsActionByTitleWhateverQuotesAndDashes() {
        plan.of("actions.csv", HEADER + "P,,The Mayor's plan - one,Public Safety,,,,In Progress\n");
        plan.of("actions.csv", HEADER + "P,,The Mayor’s plan – one.,Public Safety,,,,In Progress\n");
        assertThat(plan.row(2).outcome()).isEqualTo(Outcome.CHANGE);
        assertThat(plan.row(2).changes().after()).containsOnlyKeys("action");
    }

    @Test
    void showsEachChangedFieldBeforeAndAfter() {
        plan.of("actions.csv", HEADER + "P,7,Pave,Public Safety,,,,Not started\n");
        plan.of("actions.csv", HEADER + "P,7,Pave,Public Safety,,,DOF,Complete\n");
        assertThat(plan.row(2).changes().before()).isEqualTo(nullable("agency", null, "status", "Not started"));
        assertThat(plan.row(2).changes().after()).isEqualTo(nullable("agency", "Department of Finance", "status", "Complete"));
    }

    @Test
    void anEmptyCellLeavesWhatIsKnown() {
        plan.of("actions.csv", HEADER + "P,7,Pave,Public Safety,1.1,,DOF,Complete\n");
        plan.of("actions.csv", HEADER + "P,7,Pave,,,,,\n");
        assertThat(plan.row(2).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void namesEveryFaultOfARowAtOnce() {
        plan.of("actions.csv", "plan,action,status,start_date,end_date,owner,public_facing\n" + "P," + "x".repeat(501)
                + ",Somehow,2026-02-30,tomorrow,nobody,perhaps\n");
        assertThat(plan.row(2).faults())
                .extracting(Fault::field)
                .containsExactlyInAnyOrder("action", "status", "start_date", "end_date", "owner", "public_facing");
        assertThat(plan.row(2).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void refusesARowWithMoreCellsThanTheHeader() {
        plan.of("actions.csv", "plan,action\nP,Pave, repair and clean\n");
        assertThat(plan.faultKeys()).containsExactly("shared.import.cellCount");
    }

    @Test
    void refusesTheSecondOfTwoRowsForOneAction() {
        plan.of("actions.csv", HEADER + "P,,Pave,Public Safety,,,,\nP,,pave,Public Safety,,,,\n");
        assertThat(plan.row(2).outcome()).isEqualTo(Outcome.CREATE);
        assertThat(plan.row(3).faults()).containsExactly(Fault.of("shared.import.duplicate", "actions.csv, row 2"));
    }

    @Test
    void refusesANumberThatBelongsToAnotherAction() {
        plan.of("actions.csv", HEADER + "P,7,Pave,Public Safety,,,,\nP,8,Clean,Public Safety,,,,\n");
        plan.of("actions.csv", HEADER + "P,8,Pave,Public Safety,,,,\n");
        assertThat(plan.faultKeys()).containsExactly("plan.import.numberOfAnother");
    }

    @Test
    void asksOnceWhatASpellingMeansAndRemembersTheAnswer() {
        String file = HEADER + "P,,Open a school,Prioritizing Youth,,,,\nP,,Open a gym,Prioritizing Youth,,,,\n";
        plan.of("actions.csv", file);
        assertThat(plan.questions())
                .containsExactly(new ImportReport.Question(
                        Kind.PILLAR.name(), "P", "Prioritizing Youth", List.of("Prioritizing Our Youth"), 2, "actions.csv, row 2"));
        assertThat(plan.count(Outcome.WAITING)).isEqualTo(2);
        plan.of("actions.csv", file, new Mapping(Kind.PILLAR, "P", "Prioritizing Youth", "Prioritizing Our Youth"));
        assertThat(plan.count(Outcome.CREATE)).isEqualTo(2);
        plan.of("actions.csv", file);
        assertThat(plan.questions()).isEmpty();
        assertThat(plan.count(Outcome.UNCHANGED)).isEqualTo(2);
    }

    @Test
    void createsWhatAPersonSaysIsNew() {
        String file = HEADER + "P,,Open a school,Public Safety,,,Department of Play,\n";
        plan.of("actions.csv", file, new Mapping(Kind.AGENCY, null, "Department of Play", null));
        assertThat(plan.alsoCreated()).containsExactly("agency Department of Play");
        assertThat(plan.row(2).outcome()).isEqualTo(Outcome.CREATE);
    }

    @Test
    void anAnswerMayNameWhatAnotherAnswerCreates() {
        plan.of(
                "actions.csv",
                HEADER + "P,,One,Public Safety,,,Office of Play and Fun,\nP,,Two,Public Safety,,,Office of Play & Fun,\n",
                new Mapping(Kind.AGENCY, null, "Office of Play & Fun", null),
                new Mapping(Kind.AGENCY, null, "Office of Play and Fun", "Office of Play & Fun"));
        assertThat(plan.alsoCreated()).containsExactly("agency Office of Play & Fun");
        assertThat(plan.actions().get(0).leadAgencyId()).isEqualTo(plan.actions().get(1).leadAgencyId());
    }

    @Test
    void keepsAGoalCodeThatThePlanDoesNotHave() {
        plan.of("actions.csv", HEADER + "P,2.1,Pave,Public Safety,2,,,\n");
        assertThat(plan.row(2).notes()).containsExactly(Fault.of("plan.import.goalCodeKept", "2"));
        assertThat(plan.actions().getFirst().goalCode()).isEqualTo("2");
        assertThat(plan.actions().getFirst().goalId()).isNull();
    }

    @Test
    void refusesAGoalUnderAnotherPillar() {
        plan.of("actions.csv", HEADER + "P,,Pave,Prioritizing Our Youth,1.1,,,\n");
        assertThat(plan.faultKeys()).containsExactly("plan.action.goalOfOtherPillar");
    }

    @Test
    void aListedAgencyWithoutCodeOnlyFillsInWhatIsUnknown() {
        String file = "agency_id,kind,name,website\n,party,Parks Fund,parks.example\nA1,QuasiAgency,Parks Fund,\n";
        plan.of("agencies.csv", file);
        plan.of("agencies.csv", file);
        assertThat(plan.count(Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(plan.book().agencyByCode("A1").orElseThrow().details().website()).isEqualTo("parks.example");
        assertThat(plan.book().agencyByCode("A1").orElseThrow().details().kind()).isEqualTo("QuasiAgency");
    }

    @Test
    void keepsFiguresAsWrittenAndTellsWhereScalesMix() {
        plan.of("kpis.csv", "measure_id,measure,format,baseline_value,fy25_actual,fy26_q1\nM1,Answered,Percent,100,0.89,0.91\n");
        Kpi kpi = plan.book().kpiByCode("M1").orElseThrow();
        assertThat(kpi.figures())
                .containsExactly(
                        new KpiFigure("FY25", KpiFigure.Kind.ACTUAL, "0.89"), new KpiFigure("FY26 Q1", KpiFigure.Kind.ACTUAL, "0.91"));
        assertThat(kpi.details().baseline()).isEqualTo("100");
        assertThat(plan.row(2).notes()).extracting(Fault::key).containsExactly("plan.import.mixedScale");
    }

    @Test
    void takesAKpiThatIsNothingButATitle() {
        plan.of("kpis.csv", "measure_id,measure,definition\nM9,Percent of trees planted,\n");
        assertThat(plan.row(2).outcome()).isEqualTo(Outcome.CREATE);
    }

    @Test
    void saysWhatIsNotPartOfThePlanAndWhichColumnsItDoesNotTake() {
        plan.of("stats.csv", "name,type,cadence\nCleanStat,Core,weekly\n");
        assertThat(plan.fileNotes()).containsExactly(Fault.of("plan.import.file.notPartOfPlan", 1, "Stats"));
        plan.of("pillars.csv", "plan,pillar,color\nP,Public Safety,red\n");
        assertThat(plan.fileNotes()).containsExactly(Fault.of("shared.import.file.columnsNotTaken", "color"));
        plan.of("agencies.csv", "kind,name\ngovernance,Steering Committee\n");
        assertThat(plan.row(2).outcome()).isEqualTo(Outcome.SKIPPED);
    }

    @Test
    void refusesAFileWhoseHeaderItDoesNotKnowOrThatLacksAColumn() {
        plan.of("x.csv", "foo,bar\n1,2\n");
        assertThat(plan.faultKeys()).containsExactly("plan.import.file.unknownHeader");
        plan.of("actions.csv", "action,status\nPave,Complete\n");
        assertThat(plan.faultKeys()).containsExactly("shared.import.file.missingColumn");
    }

    @Test
    void theShippedCityTakesTwoImportsAndTheSecondChangesNothing() {
        Import seed = new Import();
        Mapping office = new Mapping(
                Kind.AGENCY, null, "Mayor's Office of Performance and Innovation", "Mayor's Office of Performance & Innovation");
        Mapping finance = new Mapping(Kind.AGENCY, null, "Department of Finance", null);
        seed.of(Import.folder(SEED), true, office, finance);
        assertThat(seed.faultKeys()).isEmpty();
        assertThat(seed.questions()).isEmpty();
        assertThat(seed.actions()).hasSize(13);
        seed.of(Import.folder(SEED), false);
        assertThat(seed.questions()).isEmpty();
        assertThat(seed.count(Outcome.UNCHANGED)).isEqualTo(45);
        assertThat(seed.count(Outcome.SKIPPED)).isEqualTo(2);
    }

    @Test
    void theCitysOwnDataTakesTwoImportsAndTheSecondChangesNothing() {
        assumeTrue(Files.isDirectory(Import.city()), "The City's data is not beside the project");
        Import city = new Import();
        city.of(Import.folder(Import.city()), false);
        Mapping[] answers = city.questions().stream()
                .map(question -> Mapping.answer(question, question.suggestions().getFirst()))
                .toArray(Mapping[]::new);
        assertThat(city.faultKeys()).isEmpty();
        assertThat(answers).hasSize(3);
        Import fresh = new Import();
        fresh.of(Import.folder(Import.city()), false, answers);
        assertThat(fresh.faultKeys()).isEmpty();
        assertThat(fresh.count(Outcome.WAITING)).isZero();
        assertThat(fresh.actions()).hasSize(65);
        fresh.of(Import.folder(Import.city()), false);
        assertThat(fresh.count(Outcome.UNCHANGED)).isEqualTo(fresh.rows().size()).isEqualTo(1157);
    }

    private static Map<String, @Nullable Object> nullable(String one, @Nullable Object value, String other, Object otherValue) {
        Map<String, @Nullable Object> map = new HashMap<>();
        map.put(one, value);
        map.put(other, otherValue);
        return map;
    }
}

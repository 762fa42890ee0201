package org.stathouse.plan;

import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportReport;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stathouse.audit.AuditEntry;
import org.stathouse.audit.AuditLog;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.shared.csv.ImportReport.Outcome;
import org.stathouse.plan.PlanImport.Progress;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
class PlanImportTest {

    @Autowired PlanImport planImport;
    @Autowired PlanExport export;
    @Autowired PlanRegister register;
    @Autowired PlanCatalog catalog;
    @Autowired ActionPlan actionPlan;
    @Autowired AuditLog log;
    @Autowired People people;
    @Autowired SignIn signIn;

    private final String plan = "Plan " + UUID.randomUUID();

    @BeforeEach
    void theTmoSignsIn() {
        signIn.as("tmo");
    }

    @Test
    void theDemonstrationStartsWithTheCitysThirteenVerifiedActions() {
        assertThat(register.count(inPlan("First Term Action Plan (Dec 8 2021)"))).isGreaterThanOrEqualTo(13);
        UUID finance = catalog.agencyNamed("Department of Finance").orElseThrow().id().value();
        assertThat(people.find("liaison").orElseThrow().grants()).contains(Grant.of(Role.TMO_LIAISON, finance));
        assertThat(register.count(new ActionFilter(null, null, null, null, null, null, "owner"))).isGreaterThanOrEqualTo(2);
    }

    @Test
    void aPreviewChangesNothing() {
        ImportReport preview = planImport.preview(actions(3), List.of(), false, Progress.NONE);
        assertThat(preview.count(Outcome.CREATE)).isEqualTo(4);
        assertThat(catalog.plans()).doesNotContain(plan);
    }

    @Test
    void importingTwiceChangesNothingTheSecondTime() {
        assertThat(apply(actions(3)).count(Outcome.CREATE)).isEqualTo(4);
        ImportReport again = apply(actions(3));
        assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(4);
        assertThat(register.count(inPlan(plan))).isEqualTo(3);
    }

    @Test
    void oneFaultRefusesTheWholeImportAndNamesFileRowAndColumn() {
        List<ImportFile> files = List.of(
                Import.file("pillars.csv", "plan,pillar,lead_role\n" + plan + ",Youth,Champion\n"),
                Import.file("actions.csv", "plan,action,pillar,status\n" + plan + ",Good,Youth,Complete\n" + plan + ",Bad,Youth,Somehow\n"));
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> apply(files))
                .satisfies(refused -> assertThat(refused.faults())
                        .containsExactly(Fault.at("actions.csv, row 3, column status", "plan.import.statusUnknown", "Somehow")));
        assertThat(catalog.plans()).doesNotContain(plan);
    }

    @Test
    void anUnmappedSpellingRefusesTheImport() {
        List<ImportFile> files = List.of(
                Import.file("pillars.csv", "plan,pillar,lead_role\n" + plan + ",Prioritizing Our Youth,Champion\n"),
                Import.file("actions.csv", "plan,action,pillar,status\n" + plan + ",Play,Prioritizing Youth,Complete\n"));
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> apply(files))
                .satisfies(refused -> assertThat(refused.faults()).extracting(Fault::key).containsExactly("shared.import.notMapped"));
    }

    @Test
    void aMappedSpellingIsRememberedForTheNextImport() {
        List<ImportFile> files = List.of(
                Import.file("pillars.csv", "plan,pillar,lead_role\n" + plan + ",Prioritizing Our Youth,Champion\n"),
                Import.file("actions.csv", "plan,action,pillar,status\n" + plan + ",Play,Prioritizing Youth,Complete\n"));
        planImport.apply(
                files,
                List.of(new Mapping(PlanImport.Kind.PILLAR, plan, "Prioritizing Youth", "Prioritizing Our Youth")),
                false,
                Progress.NONE);
        assertThat(apply(files).count(Outcome.UNCHANGED)).isEqualTo(2);
    }

    @Test
    void eachImportedActionHasItsRowInTheAuditTrail() {
        apply(actions(1));
        ActionRow action = register.page(inPlan(plan), ActionOrder.BY_NUMBER, 0, 1).getFirst();
        List<AuditEntry> history = log.ofCase(new CaseRef("action", action.id().value()), null, 10).items();
        assertThat(history).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("action.imported");
            assertThat(entry.actor()).isEqualTo("tmo");
        });
    }

    @Test
    void onlyTheTmoAndAdministratorsImport() {
        signIn.as("liaison");
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> apply(actions(1)));
        signIn.as("admin");
        assertThat(apply(actions(1)).applied()).isTrue();
    }

    @Test
    void tenThousandActionsTakeSecondsAndReportHowFarTheyAre() {
        List<Integer> told = new ArrayList<>();
        long start = System.nanoTime();
        ImportReport report = planImport.apply(actions(10_000), List.of(), false, (done, total) -> told.add(done));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(report.count(Outcome.CREATE)).isEqualTo(10_001);
        assertThat(told).hasSizeGreaterThan(50).isSorted().endsWith(10_001);
        // A query a row would take minutes; the bound leaves room for a machine that does other things too.
        assertThat(took).isLessThan(Duration.ofSeconds(60));
        assertThat(planImport.preview(actions(10_000), List.of(), false, Progress.NONE).count(Outcome.UNCHANGED)).isEqualTo(10_001);
    }

    @Test
    void whatIsExportedImportsAgainUnchanged() {
        apply(List.of(
                Import.file("pillars.csv", "plan,pillar,lead_role,summary\n" + plan + ",Youth,Champion,\"'=1+1\"\n"),
                Import.file("kpis.csv", "measure,level,reported_value,period\nLate invoices of " + plan + ",reported result,-72%,since 2022\n"),
                Import.file(
                        "actions.csv",
                        "plan,number,action,pillar,status,start_date,public_facing,public_narrative,kpis\n" + plan
                                + ",Y.1,\"-Play, \"\"outside\"\" – all year\",Youth,On track,2026-11-22,true,\"One\nTwo\",Late invoices of " + plan
                                + "\n")));
        ImportReport report = planImport.preview(
                List.of(
                        new ImportFile("pillars.csv", export.pillars()),
                        new ImportFile("goals.csv", export.goals()),
                        new ImportFile("agencies.csv", export.agencies()),
                        new ImportFile("services.csv", export.services()),
                        new ImportFile("kpis.csv", export.kpis()),
                        new ImportFile("actions.csv", export.actions(inPlan(plan), ActionOrder.BY_NUMBER))),
                List.of(),
                false,
                Progress.NONE);
        assertThat(report.isClean()).isTrue();
        assertThat(report.count(Outcome.CREATE)).isZero();
        assertThat(report.count(Outcome.CHANGE)).isZero();
        assertThat(new String(export.pillars(), StandardCharsets.UTF_8)).contains("'=1+1");
        assertThat(catalog.pillars()).filteredOn(pillar -> pillar.plan().equals(plan)).extracting(PillarView::summary).containsExactly("=1+1");
    }

    @Test
    void theCitysOwnDataImportsTwiceAndExportsUnchanged() {
        assumeTrue(Files.isDirectory(Import.city()), "The City's data is not beside the project");
        List<ImportFile> city = Import.folder(Import.city());
        List<Mapping> answers = planImport.preview(city, List.of(), false, Progress.NONE).questions().stream()
                .map(question -> Mapping.answer(question, question.suggestions().getFirst()))
                .toList();
        assertThat(planImport.apply(city, answers, false, Progress.NONE).applied()).isTrue();
        ImportReport again = apply(city);
        assertThat(again.count(Outcome.CREATE) + again.count(Outcome.CHANGE)).isZero();
        assertThat(register.count(inPlan("2026 Mayor's Action Plan (second term)"))).isGreaterThanOrEqualTo(65);
    }

    private ImportReport apply(List<ImportFile> files) {
        return planImport.apply(files, List.of(), false, Progress.NONE);
    }

    private List<ImportFile> actions(int count) {
        StringBuilder csv = new StringBuilder("plan,number,action,pillar,agency,status,owner\r\n");
        for (int number = 1; number <= count; number++) {
            csv.append(plan).append(",1.").append(number).append(",Action ").append(number).append(",Youth,Department of Finance,In Progress,owner\r\n");
        }
        return List.of(
                Import.file("pillars.csv", "plan,pillar,lead_role\n" + plan + ",Youth,Champion\n"), Import.file("actions.csv", csv.toString()));
    }

    private static ActionFilter inPlan(String plan) {
        return new ActionFilter(null, plan, null, null, null, null, null);
    }
}

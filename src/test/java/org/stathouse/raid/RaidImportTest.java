package org.stathouse.raid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.PlanActions;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.csv.ImportReport.Outcome;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
class RaidImportTest {

    private static final String HEADER = "type,title,owner,probability,impact,response,due,actions,status,outcome\n";

    @Autowired RaidImport raidImport;
    @Autowired RaidExport export;
    @Autowired RaidItems items;
    @Autowired RaidRegister register;
    @Autowired SignIn signIn;
    @Autowired ApplicationContext context;

    private final String title = "Risk " + UUID.randomUUID();
    private ActionId action = new ActionId(new UUID(0, 0));
    private String actionTitle = "";

    @BeforeEach
    void anAction() {
        PlanActions plan = new PlanActions(context);
        action = plan.add();
        actionTitle = plan.view(action).title();
        signIn.as("tmo");
    }

    private String risk(String cells) {
        return HEADER + "Risk," + title + "," + cells + "\n";
    }

    @Test
    void aPreviewShowsWhatItWouldDoAndChangesNothing() {
        ImportReport preview = preview(risk("owner,3,4,Accept,2027-06-30," + actionTitle + ",,"));
        assertThat(preview.isClean()).isTrue();
        assertThat(preview.count(Outcome.CREATE)).isEqualTo(1);
        assertThat(register.ofAction(action)).isEmpty();
    }

    @Test
    void importsOnceAndTheSecondTimeChangesNothing() {
        String file = risk("Olive Owens,3,4,Accept,6/30/2027," + actionTitle + ",,");
        assertThat(apply(file).count(Outcome.CREATE)).isEqualTo(1);
        RaidItemForm form = register.get(register.ofAction(action).getFirst().id()).form();
        assertThat(form.owner()).isEqualTo("owner");
        assertThat(form.due()).isEqualTo(LocalDate.of(2027, 6, 30));
        ImportReport again = apply(file);
        assertThat(again.count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(again.count(Outcome.CREATE) + again.count(Outcome.CHANGE)).isZero();
        assertThat(register.ofAction(action)).hasSize(1);
    }

    @Test
    void namesEveryFaultWithRowAndColumnAndImportsNothing() {
        String file = risk("nobody,7,x,Wait,someday," + actionTitle + ",Half,") + "Issue,Sound " + title + ",owner,,,,2027-06-30," + actionTitle + ",,\n";
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> apply(file))
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(Fault::field)
                        .containsExactlyInAnyOrder(
                                "raid.csv, row 2, column owner", "raid.csv, row 2, column impact", "raid.csv, row 2, column response",
                                "raid.csv, row 2, column due", "raid.csv, row 2, column status"));
        assertThat(register.ofAction(action)).isEmpty();
    }

    @Test
    void theRulesOfTheFormHoldAtTheColumns() {
        ImportReport report = preview(HEADER + "Risk," + title + ",owner,9,,Reduce,2027-06-30," + actionTitle + ",,\n");
        assertThat(report.files().getFirst().rows().getFirst().faults())
                .extracting(ImportReport.Problem::column)
                .containsExactly("probability", "impact", "response_text");
    }

    @Test
    void asksWhatASpellingMeansAndRemembersTheAnswer() {
        String misspelled = actionTitle.replace("Action", "Akction");
        String file = risk("owner,3,4,Accept,2027-06-30," + misspelled + ",,");
        ImportReport asked = preview(file);
        assertThat(asked.count(Outcome.WAITING)).isEqualTo(1);
        assertThat(asked.questions()).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo("ACTION");
            assertThat(question.spelling()).isEqualTo(misspelled);
            assertThat(question.suggestions().getFirst()).contains(actionTitle);
        });
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> apply(file));
        RaidMapping answer = RaidMapping.answer(asked.questions().getFirst(), asked.questions().getFirst().suggestions().getFirst());
        assertThat(raidImport.apply(List.of(file(file)), List.of(answer)).applied()).isTrue();
        assertThat(preview(file).questions()).isEmpty();
    }

    @Test
    void closesAndReopensAsTheRowsSay() {
        apply(risk("owner,3,4,Accept,2027-06-30," + actionTitle + ",Closed,It never came"));
        RaidItemView closed = register.get(register.ofAction(action).getFirst().id());
        assertThat(closed.closing()).isNotNull().satisfies(closing -> assertThat(closing.outcome()).isEqualTo("It never came"));
        ImportReport changed = preview(risk("owner,5,5,Accept,2027-06-30," + actionTitle + ",,"));
        assertThat(changed.count(Outcome.REFUSED)).isEqualTo(1);
        apply(risk("owner,5,5,Accept,2027-06-30," + actionTitle + ",Open,"));
        assertThat(register.get(closed.id()).score()).isEqualTo(new RiskScore(5, 5));
        assertThat(preview(risk("owner,5,5,Accept,2027-06-30," + actionTitle + ",Closed,")).count(Outcome.REFUSED)).isEqualTo(1);
    }

    @Test
    void aNumberFromElsewhereIsKeptAndNotGivenAgain() {
        RaidItemView before = items.enter(RaidForms.risk(action, 1, 1));
        int count = Integer.parseInt(before.number().substring(2)) + 40;
        apply("number," + risk("owner,3,4,Accept,2027-06-30," + actionTitle + ",,").replace("\nRisk", "\nR-" + count + ",Risk"));
        assertThat(items.enter(RaidForms.risk(action, 1, 1)).number()).isEqualTo("R-%03d".formatted(count + 1));
    }

    @Test
    void theSameItemTwiceInAFileIsAFault() {
        String row = "Risk," + title + ",owner,3,4,Accept,2027-06-30," + actionTitle + ",,\n";
        ImportReport report = preview(HEADER + row + row);
        assertThat(report.count(Outcome.REFUSED)).isEqualTo(1);
    }

    @Test
    void onlyTheTmoImports() {
        for (String other : List.of("owner", "liaison", "steerco", "admin")) {
            signIn.as(other);
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> preview(HEADER));
        }
    }

    @Test
    void whatGoesOutHoldsOnlyWhatThePersonMaySee() {
        RaidItemView seen = items.enter(RaidForms.risk(action, 3, 3));
        signIn.as("arpa");
        assertThat(new String(export.items(RaidFilter.ALL), StandardCharsets.UTF_8)).doesNotContain(String.valueOf(seen.form().title()));
    }

    @Test
    void aLineBreakOfAnyKindComesBackUnchanged() {
        RaidItemView entered = items.enter(RaidForms.risk(action, 2, 3));
        items.close(entered.id(), entered.version(), "first\r\r\nsecond\rthird");
        ImportReport back = raidImport.apply(List.of(new ImportFile("raid-items.csv", export.items(RaidFilter.of(action)))), List.of());
        assertThat(back.count(Outcome.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void whateverWasEnteredGoesOutAndComesBackUnchanged() {
        List<RaidItemForm> forms = new ArrayList<>(forms().list().ofSize(60).sampleStream().findFirst().orElseThrow());
        forms.forEach(items::enter);
        RaidItemView closed = items.enter(RaidForms.risk(action, 2, 3));
        items.close(closed.id(), closed.version(), "=1+1 came of it\nand more");
        byte[] file = export.items(RaidFilter.of(action));
        ImportReport back = raidImport.apply(List.of(new ImportFile("raid-items.csv", file)), List.of());
        assertThat(back.questions()).isEmpty();
        assertThat(back.count(Outcome.UNCHANGED)).isEqualTo(61);
        assertThat(export.items(RaidFilter.of(action))).isEqualTo(file);
    }

    /** Items with texts that would trip a spreadsheet or a parser. */
    private Arbitrary<RaidItemForm> forms() {
        PlanActions plan = new PlanActions(context);
        ActionId other = plan.add();
        Arbitrary<String> text = Arbitraries.strings()
                .withChars("abc =+-@'\"|,;\t\n\r%!ü漢)(")
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(typed -> typed + "x");
        Arbitrary<LocalDate> due = Arbitraries.integers().between(0, 900).map(days -> RaidForms.DUE.plusDays(days));
        return Combinators.combine(
                        Arbitraries.of(RaidType.values()), text, text, Arbitraries.integers().between(1, 5), Arbitraries.integers().between(1, 5),
                        due, Arbitraries.of(true, false), Arbitraries.of(RiskResponse.values()))
                .as((type, one, two, probability, impact, day, flag, response) -> {
                    boolean risk = type == RaidType.RISK;
                    boolean dependency = type == RaidType.DEPENDENCY;
                    return new RaidItemForm(
                            type, one + UUID.randomUUID(), two, "owner", risk ? probability : null, risk ? impact : null, risk ? response : null, two,
                            day, one, flag, Set.of(action), flag ? Set.of(plan.championsPillar()) : Set.of(), Set.of(), dependency ? other : null,
                            dependency ? action : null, dependency && flag, two);
                });
    }

    private ImportReport preview(String csv) {
        return raidImport.preview(List.of(file(csv)), List.of());
    }

    private ImportReport apply(String csv) {
        return raidImport.apply(List.of(file(csv)), List.of());
    }

    private static ImportFile file(String csv) {
        return new ImportFile("raid.csv", csv.getBytes(StandardCharsets.UTF_8));
    }
}

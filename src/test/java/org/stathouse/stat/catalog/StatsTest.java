package org.stathouse.stat.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.identity.Role;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.stat.DayKind;
import org.stathouse.stat.LegalRules;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatKind;
import org.stathouse.stat.StatSummary;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

@IntegrationTest
class StatsTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Stats stats;

    @Autowired
    StatSettings settings;

    @Autowired
    StatDirectory directory;

    @Autowired
    CurrentActor currentActor;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    SignIn signIn;

    StatFixture fixture;

    @BeforeEach
    void fixture() {
        fixture = new StatFixture(context);
    }

    @Test
    void aStatTellsTheOtherPartsWhoRunsItAndWhenItMeets() {
        UUID id = fixture.stat();

        StatSummary summary = directory.get(id);
        assertThat(summary.kind()).isEqualTo(StatKind.STAT);
        assertThat(summary.leadAnalyst()).isEqualTo("analyst");
        assertThat(summary.analysts()).containsExactlyInAnyOrder("analyst", "reviewer");
        assertThat(summary.underCityCode()).isTrue();
        assertThat(directory.schedule(id).startsAt()).hasToString("10:00");
        assertThat(directory.all()).contains(summary);
    }

    @Test
    void aNameOrShortFormOfAnotherStatIsRefusedAtItsField() {
        StatForm form = fixture.form(Set.of());
        fixture.stat(form);

        StatForm shouted = new StatForm(
                form.name().toUpperCase(), form.code(), form.sponsor(), form.chair(), form.leadAnalyst(), form.analysts(), form.agencies(),
                form.cadence(), form.weekday(), form.startsAt(), form.firstDay(), form.place(), form.focus(), form.seasons(), true);
        signIn.as("analyst");
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> stats.add(shouted)).satisfies(refused -> assertThat(refused.faults())
                .extracting(Fault::field)
                .containsExactly("name", "code"));
    }

    @Test
    void anEmptyFormNamesEveryFieldThatIsMissing() {
        signIn.as("deputy");
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> stats.add(StatForm.EMPTY)).satisfies(refused -> assertThat(refused.faults())
                .extracting(Fault::field)
                .containsExactly("name", "code", "sponsor", "chair", "leadAnalyst", "analysts", "cadence", "weekday", "startsAt", "firstDay", "focus"));
    }

    @Test
    void aPersonWithoutTheRoleIsNeitherChairNorAnalyst() {
        StatForm form = fixture.form(Set.of());
        StatForm wrong = new StatForm(
                form.name(), form.code(), form.sponsor(), "analyst", "owner", Set.of("owner"), Set.of(UUID.randomUUID()),
                form.cadence(), form.weekday(), form.startsAt(), form.firstDay(), form.place(), form.focus(), form.seasons(), true);
        signIn.as("analyst");
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> stats.add(wrong)).satisfies(refused -> assertThat(refused.faults())
                .extracting(Fault::key)
                .containsExactly("stat.catalog.notChair", "stat.catalog.notAnalyst", "stat.catalog.notAnalysts", "stat.catalog.unknownAgency"));
    }

    @Test
    void theFocusFollowsTheSeasonOverTheEndOfTheYear() {
        UUID id = fixture.stat(with(fixture.form(Set.of()), List.of(new FocusSeason(Month.NOVEMBER, Month.FEBRUARY, "Snow"), new FocusSeason(Month.APRIL, Month.AUGUST, "Grounds"))));

        assertThat(directory.focusOn(id, LocalDate.of(2027, 12, 31))).isEqualTo("Snow");
        assertThat(directory.focusOn(id, LocalDate.of(2028, 2, 29))).isEqualTo("Snow");
        assertThat(directory.focusOn(id, LocalDate.of(2028, 4, 1))).isEqualTo("Grounds");
        assertThat(directory.focusOn(id, LocalDate.of(2028, 3, 1))).isEqualTo("What is on time and what is late");
    }

    @Test
    void onlyThoseWhoKeepTheListAddStats() {
        StatForm form = fixture.form(Set.of());
        for (String other : List.of("statchair", "ddo", "owner", "tmo")) {
            signIn.as(other);
            assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> stats.add(form));
        }
        signIn.as("admin");
        assertThat(stats.add(form).name()).isEqualTo(form.name());
    }

    @Test
    void aDataDrivenOfficerSeesTheStatsOfTheirAgencyOnly() {
        UUID mine = fixture.agency(1);
        accounts.grant("ddo", Role.DATA_DRIVEN_OFFICER, mine);
        UUID of = fixture.stat(Set.of(mine));
        UUID other = fixture.stat(Set.of(fixture.agency(2)));

        signIn.as("ddo");
        assertThat(stats.get(of).id()).isEqualTo(of);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stats.get(other));
        assertThat(directory.mayRead(currentActor.get(), of)).isTrue();
        assertThat(directory.mayRun(currentActor.get(), of)).isFalse();
    }

    @Test
    void whoHasNoPartInItSeesNoStat() {
        UUID id = fixture.stat();
        signIn.as("owner");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stats.get(id));
        assertThat(stats.list(new StatFilter(fixture.form(Set.of()).name(), null, true), null, 10).items()).isEmpty();
    }

    @Test
    void theListIsReadPageByPage() {
        UUID first = fixture.stat();
        UUID second = fixture.stat();
        signIn.as("analyst");
        List<UUID> read = new ArrayList<>();
        String after = null;
        do {
            var page = stats.list(StatFilter.ACTIVE, after, 1);
            page.items().forEach(row -> read.add(row.id()));
            after = page.next();
        } while (after != null);
        assertThat(read).doesNotHaveDuplicates().contains(first, second);
    }

    @Test
    void theChairEndsAStatWithAReasonAndItChangesNoMore() {
        UUID id = fixture.stat();
        signIn.as("statchair");
        assertThatExceptionOfType(BusinessRuleViolation.class).isThrownBy(() -> stats.retire(id, 0, " "));
        assertThat(stats.retire(id, stats.get(id).version(), "Its aim is reached").active()).isFalse();
        assertThat(directory.get(id).active()).isFalse();

        signIn.as("analyst");
        StatView ended = stats.get(id);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> stats.edit(id, ended.version(), ended.form()));
        assertThat(stats.reactivate(id, ended.version()).active()).isTrue();
    }

    @Test
    void anEditOfAnOlderVersionIsRefused() {
        UUID id = fixture.stat();
        signIn.as("analyst");
        StatView seen = stats.get(id);
        stats.edit(id, seen.version(), with(seen.form(), List.of(new FocusSeason(Month.MAY, Month.MAY, "Alleys"))));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> stats.edit(id, seen.version(), seen.form()));
    }

    @Test
    void aTigerTeamHasTheParentsChairItsOwnLeadAndNoLegalDates() {
        UUID parent = fixture.stat();
        UUID team = fixture.tigerTeam(parent);

        StatSummary summary = directory.get(team);
        assertThat(summary.kind()).isEqualTo(StatKind.TIGER_TEAM);
        assertThat(summary.chair()).isEqualTo("statchair");
        assertThat(summary.leadAnalyst()).isEqualTo("owner");
        assertThat(summary.analysts()).containsExactlyInAnyOrder("owner", "analyst", "reviewer");
        assertThat(summary.underCityCode()).isFalse();
        signIn.as("crew");
        assertThat(stats.get(team).name()).isEqualTo(summary.name());
    }

    @Test
    void onlyAdministratorsChangeHowTheLegalDatesAreComputed() {
        signIn.as("analyst");
        LegalRules rules = settings.rules();
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> settings.change(rules));
        signIn.as("admin");
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> settings.change(new LegalRules(rules.version(), 0, 99, DayKind.CALENDAR)));
        LegalRules changed = settings.change(new LegalRules(rules.version(), 72, 2, DayKind.WORKING));
        assertThat(directory.legalRules()).isEqualTo(changed);
        settings.change(new LegalRules(changed.version(), 48, 2, DayKind.CALENDAR));
    }

    private static StatForm with(StatForm form, List<FocusSeason> seasons) {
        return new StatForm(
                form.name(), form.code(), form.sponsor(), form.chair(), form.leadAnalyst(), form.analysts(), form.agencies(),
                form.cadence(), form.weekday(), form.startsAt(), form.firstDay(), form.place(), form.focus(), seasons, form.underCityCode());
    }
}

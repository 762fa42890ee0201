package org.stathouse.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.stathouse.identity.AccountAdministration;
import org.stathouse.identity.AccountChange;
import org.stathouse.identity.AccountView;
import org.stathouse.identity.Grant;
import org.stathouse.identity.NewAccount;
import org.stathouse.identity.Role;
import org.stathouse.intake.ProposalJourney;
import org.stathouse.plan.ActionId;
import org.stathouse.plan.ActionSetup;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.NewAction;
import org.stathouse.plan.PlanActions;
import org.stathouse.raid.RaidForms;
import org.stathouse.raid.RaidItemView;
import org.stathouse.raid.RaidItems;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Slice;
import org.stathouse.status.StatusJourney;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

/** Who gains a right finds at once, who loses it finds nothing any more: no row, no further page. */
@IntegrationTest
class SearchRightsTest {

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final String word = "quokka" + run.replaceAll("[^a-f]", "g");
    private final PlanActions plan;
    private final ActionSetup setup;
    private final RaidItems raid;
    private final StatusJourney reports;
    private final ProposalJourney proposals;
    private final AccountAdministration accounts;
    private final Search search;
    private final SearchSources sources;
    private final SignIn signIn;

    @Autowired
    SearchRightsTest(
            ApplicationContext context,
            ActionSetup setup,
            RaidItems raid,
            AccountAdministration accounts,
            Search search,
            SearchSources sources,
            SignIn signIn) {
        this.plan = new PlanActions(context);
        this.setup = setup;
        this.raid = raid;
        this.reports = new StatusJourney(context);
        this.proposals = new ProposalJourney(context);
        this.accounts = accounts;
        this.search = search;
        this.sources = sources;
        this.signIn = signIn;
    }

    @Test
    void whoAnActionIsHandedOverToFindsItsRisksAndWhoHadItFindsThemNoMore() {
        String first = account("first").username();
        String second = account("second").username();
        ActionId action = action(first, plan.agencyWithoutLiaison());
        RaidItemView risk = signIn.as("tmo", () -> raid.enter(RaidForms.risk(action, "tmo", 2, 2, RaidForms.DUE)));
        CaseRef item = new CaseRef("raid-item", risk.id());
        assertThat(found(first, risk.number())).contains(item);
        assertThat(found(second, risk.number())).doesNotContain(item);

        plan.own(second, List.of(action));

        assertThat(found(second, risk.number())).contains(item);
        assertFindsNothing(first, risk.number());
    }

    @Test
    void theAgencyThatComesToLeadAnActionFindsItsRisksAndAMovedLiaisonNoMore() {
        AgencyId agency = plan.agencyWithoutLiaison();
        AccountView liaison = account("liaison", Grant.of(Role.TMO_LIAISON, agency.value()));
        ActionId action = action("recovery", agency);
        RaidItemView risk = signIn.as("tmo", () -> raid.enter(RaidForms.risk(action, "tmo", 2, 2, RaidForms.DUE)));
        assertThat(found(liaison.username(), risk.number())).contains(new CaseRef("raid-item", risk.id()));

        holdExactly(liaison, Set.of(Grant.of(Role.TMO_LIAISON, plan.liaisonsAgency().value())));

        assertThat(found(liaison.username(), risk.number())).doesNotContain(new CaseRef("raid-item", risk.id()));
    }

    @Test
    void whoAnActionIsHandedOverToFindsItsOpenReportUntilItIsHandedOn() {
        String second = account("second").username();
        ActionId action = action("recovery", plan.agencyWithoutLiaison());
        CaseRef report = StatusJourney.ref(reports.ask(action, reports.nextMonth(action)));
        assertThat(found(second, word)).doesNotContain(report);

        plan.own(second, List.of(action));
        assertThat(found(second, word)).contains(report);

        plan.own(account("third").username(), List.of(action));
        assertThat(found(second, word)).doesNotContain(report);
    }

    @Test
    void whoLosesTheirRoleFindsNothingOfWhatItShowed() {
        proposals.submitted(proposals.form("Plant " + word + " trees"));
        AccountView person = account("tmo", Grant.of(Role.TMO));
        assertThat(found(person.username(), word)).hasSize(1);

        holdExactly(person, Set.of());

        assertFindsNothing(person.username(), word);
    }

    @Test
    void reportingCyclesAreFoundByTheirMonth() {
        UUID cycle = reports.open(StatusJourney.FIRST.plusMonths(7));
        SearchSource cycles = sources.of("status-cycle").orElseThrow();

        assertThat(cycles.entry(cycle)).hasValueSatisfying(entry -> {
            assertThat(entry.number()).isEqualTo("2090-08");
            assertThat(entry.title()).isEqualTo("Status reports for August 2090");
        });
        assertThat(signIn.as("tmo", search::kinds)).contains("Reporting cycles", "Asks", "Stats");
    }

    /** An action whose title holds this test's word. */
    private ActionId action(String owner, AgencyId agency) {
        return signIn.as("tmo", () -> setup.addApproved(new NewAction(
                plan.championsPillar(), null, "Feed the " + word + " " + UUID.randomUUID(), null, agency, Set.of(), owner, PlanActions.START,
                PlanActions.END, "Test")));
    }

    private AccountView account(String name, Grant... grants) {
        String username = name + "-" + run;
        return signIn.as("admin", () -> accounts.create(
                new NewAccount(username, "Person " + name, username + "@city.example", "a-long-passphrase-42", Set.of(grants))));
    }

    private void holdExactly(AccountView person, Set<Grant> grants) {
        signIn.as("admin", () -> accounts.change(
                person.id(), person.version(), new AccountChange(person.displayName(), person.email(), grants)));
    }

    private List<CaseRef> found(String username, String words) {
        return find(username, words, 100).items().stream().map(SearchHit::subject).toList();
    }

    private void assertFindsNothing(String username, String words) {
        Slice<SearchHit> page = find(username, words, 1);
        assertThat(page.items()).isEmpty();
        assertThat(page.next()).isNull();
    }

    private Slice<SearchHit> find(String username, String words, int limit) {
        return signIn.as(username, () -> search.find(new SearchQuery(words, null), null, limit));
    }
}

package org.stathouse.raid;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.DemoAccounts;
import org.stathouse.plan.ActionDirectory;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.ActionId;

/**
 * A handful of made-up items, so that the demonstration's register, matrix and graph are not empty. Entered by the
 * demonstration’s people, in the {@code demo} profile only and into an empty register: before the first proposals are decided, for each
 * decision enters itself.
 */
@Component
@Profile("demo")
@Order(250)
class DemoRaid implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRaid.class);

    private static final String MARK = "Made-up example: ";
    private static final String TMO = "tmo";
    private static final String OWNER = "owner";

    private final RaidItems items;
    private final RaidItemRepository repository;
    private final ActionDirectory plan;
    private final DemoAccounts accounts;
    private final Deadlines deadlines;

    DemoRaid(
            RaidItems items, RaidItemRepository repository, ActionDirectory plan, DemoAccounts accounts, Deadlines deadlines) {
        this.items = items;
        this.repository = repository;
        this.plan = plan;
        this.accounts = accounts;
        this.deadlines = deadlines;
    }

    /** All of them or none, so that a start that is cut short leaves nothing half done. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (repository.count() == 0) {
            fill(plan.all());
        }
    }

    private void fill(List<ActionFacts> all) {
        List<ActionFacts> owned = all.stream().filter(action -> OWNER.equals(action.owner())).toList();
        List<ActionFacts> others = all.stream().filter(action -> action.owner() == null && action.leadAgency() != null).toList();
        if (owned.size() < 2 || others.size() < 2) {
            return;
        }
        ActionId first = owned.getFirst().id();
        ActionId second = owned.get(1).id();
        ActionId third = others.getFirst().id();
        ActionId fourth = others.get(1).id();
        enter(OWNER, risk("The vendor of the payment system stops its support", first, 4, 5, RiskResponse.REDUCE, "Buy a bridge contract and prepare the change.", 60));
        enter(OWNER, risk("Too few clerks apply for the new counter", first, 3, 3, RiskResponse.REDUCE, "Advertise with the community colleges.", 45));
        enter(OWNER, risk("Residents do not learn of the new service", second, 2, 3, RiskResponse.ACCEPT, null, 90));
        enter("liaison", risk("The federal grant is paid out later than planned", second, 3, 4, RiskResponse.TRANSFER, "Ask the bank for a bridging loan.", 75));
        enter(TMO, plain(RaidType.ISSUE, "Two agencies keep different lists of the same vendors", OWNER, Set.of(first, third), 20));
        enter(TMO, plain(RaidType.ACTION_ITEM, "Write one page on how vendors are checked", "liaison", Set.of(first), 12));
        enter(TMO, plain(RaidType.DECISION, "Forms are kept in English and Spanish", null, Set.of(second), null));
        List<ActionId> chain = List.of(first, second, third, fourth);
        List<String> needs = List.of("The list of open invoices", "A shared list of addresses", "The new office’s opening date");
        for (int i = 0; i + 1 < chain.size(); i++) {
            enter(TMO, dependency(needs.get(i), chain.get(i), chain.get(i + 1), i != 1, 30 + 15 * i));
        }
        LOG.info("Made up {} RAID items for the demonstration", repository.count());
    }

    private void enter(String username, RaidItemForm form) {
        accounts.actAs(username, () -> items.enter(form));
    }

    private LocalDate in(int days) {
        return deadlines.today().plusDays(days);
    }

    private RaidItemForm risk(
            String title, ActionId action, int probability, int impact, RiskResponse response, @Nullable String how, int days) {
        return new RaidItemForm(
                RaidType.RISK, MARK + title, null, OWNER, probability, impact, response, how, in(days), "Nothing has changed by the due date.", false,
                Set.of(action), Set.of(), Set.of(), null, null, false, "Demonstration");
    }

    private RaidItemForm plain(
            RaidType type, String title, @Nullable String owner, Set<ActionId> actions, @Nullable Integer days) {
        return new RaidItemForm(
                type, MARK + title, null, owner, null, null, null, null, days == null ? null : in(days), null, false, actions, Set.of(), Set.of(), null,
                null, false, "Demonstration");
    }

    private RaidItemForm dependency(String title, ActionId gives, ActionId receives, boolean agreed, int days) {
        return new RaidItemForm(
                RaidType.DEPENDENCY, MARK + title, null, OWNER, null, null, null, null, in(days), null, false, Set.of(), Set.of(), Set.of(), gives,
                receives, agreed, "Demonstration");
    }
}

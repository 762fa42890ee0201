package org.stathouse.identity;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.CaseRef;

/**
 * The demonstration's accounts: made-up people, one for each role, all with the same known password. They exist in the
 * {@code demo} profile only. Roles for an agency or a pillar are added once the plan is loaded.
 */
@Component
@Profile("demo")
@Order(100)
@Transactional
public class DemoAccounts implements ApplicationRunner {

    /** The password of every demonstration account. */
    public static final String PASSWORD = "stathouse";

    /** A demonstration account as the sign-in page and the console name it. */
    public record Entry(String username, String displayName, Role role) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("owner", "Olive Owens", Role.ACTION_OWNER),
            new Entry("liaison", "Leo Lindqvist", Role.TMO_LIAISON),
            new Entry("tmo", "Tamara Moss", Role.TMO),
            new Entry("arpa", "Arlo Parrish", Role.SCORER_ARPA),
            new Entry("bbmr", "Bea Brammer", Role.SCORER_BBMR),
            new Entry("opi", "Opal Ives", Role.SCORER_OPI),
            new Entry("champion", "Chandra Pillay", Role.PILLAR_CHAMPION),
            new Entry("steerco", "Stella Cole", Role.STEERCO_MEMBER),
            new Entry("budget", "Bruno Dietz", Role.STEERCO_MEMBER),
            new Entry("recovery", "Rhea Covington", Role.STEERCO_MEMBER),
            new Entry("chair", "Charles Airey", Role.STEERCO_CHAIR),
            new Entry("analyst", "Anya Lund", Role.STAT_ANALYST),
            new Entry("reviewer", "Quincy Rhodes", Role.STAT_ANALYST),
            new Entry("statchair", "Sybil Carver", Role.STAT_CHAIR),
            new Entry("deputy", "Desmond Pryce", Role.DEPUTY_PERFORMANCE_OFFICER),
            new Entry("ddo", "Daria Dunmore", Role.DATA_DRIVEN_OFFICER),
            new Entry("crew", "Cruz Whitlock", Role.ACTION_OWNER),
            new Entry("clerk", "Clara Beck", Role.RECORDS_CLERK),
            new Entry("custodian", "Cyrus Odell", Role.RECORDS_CUSTODIAN),
            new Entry("holder", "Hollis Reyes", Role.RECORD_HOLDER),
            new Entry("keeper", "Kezia Norwood", Role.RECORD_HOLDER),
            new Entry("law", "Laurel Whitby", Role.LAW_REVIEWER),
            new Entry("fees", "Fiona Esposito", Role.FEE_APPROVER),
            new Entry("records", "Rosalind Pike", Role.RECORDS_SUPERVISOR),
            new Entry("admin", "Ada Minton", Role.ADMINISTRATOR));

    /** Who supervises whom, by user name. */
    private static final Map<String, String> SUPERVISORS = Map.of(
            "owner", "tmo",
            "crew", "tmo",
            "analyst", "deputy",
            "reviewer", "deputy",
            "clerk", "records",
            "custodian", "records",
            "holder", "records",
            "keeper", "records",
            "fees", "records");

    private final AccountRepository accounts;
    private final CurrentActor currentActor;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DemoAccounts(AccountRepository accounts, CurrentActor currentActor, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** The accounts in the order of the process. */
    public List<Entry> entries() {
        return ENTRIES;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        currentActor.asSystem(this::createMissing);
    }

    /** Adds a role, held for an agency or a pillar of the loaded plan, to a demonstration account; does nothing if it is held. */
    public void grant(String username, Role role, UUID scopeId) {
        currentActor.asSystem(() -> {
            createMissing();
            Account account = accounts.findByUsername(username).orElseThrow(() -> new IllegalArgumentException("No account " + username));
            Set<Grant> grants = new HashSet<>(account.grants());
            if (grants.add(Grant.of(role, scopeId))) {
                account.holdExactly(grants);
                accounts.flush();
                publish(account, "account.changed", "Demonstration account " + username + " became " + role.title());
            }
        });
    }

    /** Does things as one of the made-up people, so that a demonstration comes about the way the real thing would. */
    public void actAs(String username, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext acting = SecurityContextHolder.createEmptyContext();
            acting.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(username, null, List.of()));
            SecurityContextHolder.setContext(acting);
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private void createMissing() {
        List<Entry> missing = ENTRIES.stream().filter(entry -> !accounts.existsByUsername(entry.username())).toList();
        if (missing.isEmpty()) {
            return;
        }
        String hash = Objects.requireNonNull(passwords.encode(PASSWORD));
        for (Entry entry : missing) {
            Set<Grant> grants = entry.role().scope() == Role.Scope.CITY ? Set.of(Grant.of(entry.role())) : Set.of();
            String email = entry.username() + "@stathouse.example";
            Account account = new Account(entry.username(), entry.displayName(), email, hash, grants, clock.instant());
            accounts.saveAndFlush(account);
            publish(account, "account.created", "Demonstration account " + entry.username() + " created");
        }
        // Only now is every supervisor there.
        missing.forEach(entry -> accounts.findByUsername(entry.username()).orElseThrow().answerTo(SUPERVISORS.get(entry.username())));
    }

    private void publish(Account account, String action, String summary) {
        events.publishEvent(AuditEvent.of(new CaseRef(Account.CASE_TYPE, account.id()), action, summary));
    }
}

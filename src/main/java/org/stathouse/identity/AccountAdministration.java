package org.stathouse.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;

/**
 * What an administrator does to accounts. Every method throws {@link NotPermitted} for anyone else; the changing ones throw
 * {@link BusinessRuleViolation} with all faults at once and {@link Conflict} for a stale version.
 */
@Service
@Transactional
public class AccountAdministration {

    private static final int MAX_PAGE = 200;

    private final AccountRepository accounts;
    private final CurrentActor currentActor;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountAdministration(
            AccountRepository accounts, CurrentActor currentActor, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** Accounts by user name whose user name or display name contains the words, up to 200 at once. */
    @Transactional(readOnly = true)
    public Slice<AccountView> find(String words, @Nullable String after, int limit) {
        requireAdministrator();
        int size = Math.clamp(limit, 1, MAX_PAGE);
        List<AccountView> found = accounts.page(pattern(words), after == null ? "" : after, Limit.of(size + 1)).stream()
                .map(Account::view)
                .toList();
        return found.size() <= size ? new Slice<>(found, null) : new Slice<>(found.subList(0, size), found.get(size - 1).username());
    }

    /** @throws NotFound if there is no such account */
    @Transactional(readOnly = true)
    public AccountView get(UUID id) {
        requireAdministrator();
        return account(id).view();
    }

    public AccountView create(NewAccount command) {
        requireAdministrator();
        String username = command.username().strip();
        List<Fault> faults = new ArrayList<>(AccountRules.username(username));
        if (accounts.existsByUsername(username)) {
            faults.add(Fault.at("username", "identity.username.taken", username));
        }
        faults.addAll(AccountRules.profile(command.displayName(), command.email(), command.grants()));
        faults.addAll(PasswordPolicy.faults("password", command.password(), username));
        faults.addAll(supervisorFaults(username, command.supervisor()));
        BusinessRuleViolation.throwIfAny(faults);
        Account account = new Account(
                username,
                command.displayName().strip(),
                command.email().strip(),
                encoded(command.password()),
                command.grants(),
                clock.instant());
        account.answerTo(command.supervisor());
        accounts.saveAndFlush(account);
        publish(account, "account.created", "Account " + username + " created", Map.of());
        return account.view();
    }

    /** Changes name, e-mail address, roles and supervisor. A change of roles ends the person's running sessions. */
    public AccountView change(UUID id, long version, AccountChange command) {
        requireAdministrator();
        Account account = account(id, version);
        List<Fault> faults = new ArrayList<>(AccountRules.profile(command.displayName(), command.email(), command.grants()));
        if (!command.grants().contains(Grant.of(Role.ADMINISTRATOR))) {
            faults.addAll(lastAdministrator(account, "grants"));
        }
        if (!Objects.equals(command.supervisor(), account.supervisor())) {
            faults.addAll(supervisorFaults(account.username(), command.supervisor()));
        }
        BusinessRuleViolation.throwIfAny(faults);
        Map<String, @Nullable Object> before = fields(account);
        account.rename(command.displayName().strip(), command.email().strip());
        account.holdExactly(command.grants());
        account.answerTo(command.supervisor());
        return saved(account, "account.changed", "Account " + account.username() + " changed", before);
    }

    /**
     * Ends the person's sessions and lets them sign in no more; what they did stays under their name. In the same transaction
     * {@link AccountDeparted} is published.
     */
    public AccountView deactivate(UUID id, long version) {
        requireAdministrator();
        Account account = account(id, version);
        List<Fault> faults = new ArrayList<>(lastAdministrator(account, null));
        if (currentActor.get().is(account.username())) {
            faults.add(Fault.of("identity.account.ownDeactivation"));
        }
        BusinessRuleViolation.throwIfAny(faults);
        Map<String, @Nullable Object> before = fields(account);
        account.deactivate();
        AccountView deactivated = saved(account, "account.deactivated", "Account " + account.username() + " deactivated", before);
        events.publishEvent(new AccountDeparted(account.person()));
        return deactivated;
    }

    public AccountView reactivate(UUID id, long version) {
        requireAdministrator();
        Account account = account(id, version);
        Map<String, @Nullable Object> before = fields(account);
        account.reactivate();
        return saved(account, "account.reactivated", "Account " + account.username() + " reactivated", before);
    }

    /** Sets a new password and ends the person's sessions. */
    public AccountView resetPassword(UUID id, long version, String password) {
        requireAdministrator();
        Account account = account(id, version);
        BusinessRuleViolation.throwIfAny(PasswordPolicy.faults("password", password, account.username()));
        Map<String, @Nullable Object> before = fields(account);
        account.setPasswordHash(encoded(password));
        return saved(account, "account.password-reset", "Password of account " + account.username() + " reset", before);
    }

    private void requireAdministrator() {
        Actor actor = currentActor.get();
        if (!actor.isSystem() && !actor.has(Role.ADMINISTRATOR)) {
            throw new NotPermitted(Fault.of("identity.administratorsOnly"));
        }
    }

    private Account account(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("account " + id));
    }

    private Account account(UUID id, long version) {
        Account account = account(id);
        if (account.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return account;
    }

    private List<Fault> lastAdministrator(Account account, @Nullable String field) {
        List<Account> administrators = accounts.lockActiveAdministrators();
        boolean last = administrators.size() == 1 && administrators.contains(account);
        return last ? List.of(new Fault(field, "identity.account.lastAdministrator", List.of())) : List.of();
    }

    private List<Fault> supervisorFaults(String username, @Nullable String supervisor) {
        if (supervisor == null) {
            return List.of();
        }
        if (supervisor.equals(username)) {
            return List.of(Fault.at("supervisor", "identity.supervisor.self"));
        }
        return accounts.findByUsername(supervisor).filter(Account::isActive).isPresent()
                ? List.of()
                : List.of(Fault.at("supervisor", "identity.supervisor.unknown", supervisor));
    }

    private AccountView saved(Account account, String action, String summary, Map<String, @Nullable Object> before) {
        accounts.saveAndFlush(account);
        publish(account, action, summary, before);
        return account.view();
    }

    private void publish(Account account, String action, String summary, Map<String, @Nullable Object> before) {
        events.publishEvent(new AuditEvent(new CaseRef(Account.CASE_TYPE, account.id()), action, summary, before, fields(account)));
    }

    private static Map<String, @Nullable Object> fields(Account account) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("username", account.username());
        fields.put("displayName", account.displayName());
        fields.put("email", account.email());
        fields.put("active", account.isActive());
        fields.put("supervisor", account.supervisor());
        fields.put("roles", groups(account.grants()));
        return fields;
    }

    private static String groups(Set<Grant> grants) {
        return grants.stream().map(Grant::group).sorted().collect(Collectors.joining(", "));
    }

    private String encoded(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private static String pattern(String words) {
        String escaped = words.strip().toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + escaped + "%";
    }
}

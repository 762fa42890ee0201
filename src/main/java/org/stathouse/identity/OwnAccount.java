package org.stathouse.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/** What everyone may do to their own account. */
@Service
@Transactional
public class OwnAccount {

    private final AccountRepository accounts;
    private final CurrentActor currentActor;
    private final PasswordEncoder passwords;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;

    OwnAccount(
            AccountRepository accounts,
            CurrentActor currentActor,
            PasswordEncoder passwords,
            SignInThrottle throttle,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.currentActor = currentActor;
        this.passwords = passwords;
        this.throttle = throttle;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public AccountView get() {
        return own().view();
    }

    /**
     * Changes the own password and ends all of the person's sessions, this one too.
     *
     * @throws BusinessRuleViolation if the current password is wrong or the new one breaks the rules
     * @throws TooManyAttempts after too many wrong ones, for a session left open must not help to guess
     */
    public void changePassword(String current, String replacement) {
        Account account = own();
        String counter = "password of " + account.username();
        throttle.take(counter, counter);
        List<Fault> faults = new ArrayList<>();
        if (passwords.matches(current, account.passwordHash())) {
            throttle.giveBack(counter, counter);
        } else {
            faults.add(Fault.at("current", "identity.password.wrong"));
        }
        faults.addAll(PasswordPolicy.faults("replacement", replacement, account.username()));
        if (replacement.equals(current)) {
            faults.add(Fault.at("replacement", "identity.password.same"));
        }
        BusinessRuleViolation.throwIfAny(faults);
        account.setPasswordHash(Objects.requireNonNull(passwords.encode(replacement)));
        events.publishEvent(new AuditEvent(
                new CaseRef(Account.CASE_TYPE, account.id()), "account.password-changed", "Own password changed", Map.of(), Map.of()));
    }

    private Account own() {
        return accounts.findByUsername(currentActor.get().username()).orElseThrow(() -> new NotFound("own account"));
    }
}

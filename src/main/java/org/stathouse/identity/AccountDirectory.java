package org.stathouse.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class AccountDirectory implements People {

    /** A list asks for a name per row; a changed name may show this much later. */
    private static final Duration NAMES_KEPT = Duration.ofMinutes(1);

    private final AccountRepository accounts;
    private final Cache<String, String> names = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(NAMES_KEPT).build();

    AccountDirectory(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Person> find(String username) {
        return accounts.findByUsername(username).map(Account::person);
    }

    @Override
    public List<Person> inGroups(Collection<String> groups) {
        return groups.isEmpty() ? List.of() : persons(accounts.activeInGroups(groups));
    }

    @Override
    public List<Person> holding(Role role) {
        return persons(accounts.activeHolding(role));
    }

    @Override
    public List<Person> active() {
        return persons(accounts.allActive());
    }

    @Override
    public String nameOf(String username) {
        if (username.equals(Actor.SYSTEM.username())) {
            return Actor.SYSTEM.displayName();
        }
        String known = names.getIfPresent(username);
        if (known != null) {
            return known;
        }
        Optional<String> name = accounts.findByUsername(username).map(Account::displayName);
        name.ifPresent(found -> names.put(username, found));
        return name.orElse(username);
    }

    private static List<Person> persons(List<Account> accounts) {
        return accounts.stream().map(Account::person).toList();
    }
}

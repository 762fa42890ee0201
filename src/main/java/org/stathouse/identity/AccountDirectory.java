package org.stathouse.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps what it has read until an account changes on this node, or for some seconds: a step of a case asks for the same few
 * people over and over. A change made on another node of a cluster shows that much later; signing in does not ask here.
 */
@Component
class AccountDirectory implements People {

    private static final Duration KEPT = Duration.ofSeconds(5);

    private final AccountRepository accounts;
    private final Cache<Question, List<Person>> answers = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();

    /** Raised by every change. An answer that was being read during a change stays under the number before and is lost. */
    private final AtomicLong generation = new AtomicLong();

    AccountDirectory(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /** An account is written in the running transaction. */
    record AccountWritten() {}

    private record Question(long generation, String kind, Object asked) {}

    /** Forgets everything now, for the transaction itself, and at its end, when others see the change or it is undone. */
    @EventListener
    void forget(AccountWritten event) {
        generation.incrementAndGet();
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    generation.incrementAndGet();
                }
            });
        }
    }

    @Override
    public Optional<Person> find(String username) {
        return answer("user name", username, () -> accounts.findByUsername(username).stream().toList()).stream().findFirst();
    }

    @Override
    public List<Person> inGroups(Collection<String> groups) {
        Set<String> asked = Set.copyOf(groups);
        return asked.isEmpty() ? List.of() : answer("groups", asked, () -> accounts.activeInGroups(asked));
    }

    @Override
    public List<Person> holding(Role role) {
        return answer("role", role, () -> accounts.activeHolding(role));
    }

    @Override
    public List<Person> active() {
        return accounts.allActive().stream().map(Account::person).toList();
    }

    @Override
    public List<Person> supervisedBy(String username) {
        return answer("supervisor", username, () -> accounts.activeSupervisedBy(username));
    }

    @Override
    public String nameOf(String username) {
        return username.equals(Actor.SYSTEM.username())
                ? Actor.SYSTEM.displayName()
                : Actor.outsideName(username).or(() -> Actor.requesterName(username)).or(() -> find(username).map(Person::displayName)).orElse(username);
    }

    private List<Person> answer(String kind, Object asked, Supplier<List<Account>> read) {
        Question question = new Question(generation.get(), kind, asked);
        List<Person> known = answers.getIfPresent(question);
        if (known != null) {
            return known;
        }
        // Not inside the cache, where others who hold a connection would wait for one who still needs one.
        List<Person> found = read.get().stream().map(Account::person).toList();
        answers.put(question, found);
        return found;
    }
}

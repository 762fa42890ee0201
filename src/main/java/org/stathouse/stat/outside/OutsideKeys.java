package org.stathouse.stat.outside;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.identity.KeyHolder;
import org.stathouse.identity.Keys;
import org.stathouse.stat.OutsideSystems;

/** Lets outside systems in by their keys, to report observations or to open items and to nothing else. */
@Component
class OutsideKeys implements Keys, OutsideSystems {

    /** The right to report observations. */
    static final String REPORT = "STAT_REPORT_OBSERVATIONS";

    /** The right to open items. */
    static final String OPEN_ITEMS = "STAT_OPEN_ITEMS";

    /** How exactly it is kept when a key was used last. */
    private static final Duration LAST_USE = Duration.ofMinutes(1);

    /** Compared with where there is no such system, so that the answer takes as long. */
    private static final String NO_HASH = "0".repeat(64);

    private final OutsideSystemRepository systems;
    private final Clock clock;

    OutsideKeys(OutsideSystemRepository systems, Clock clock) {
        this.systems = systems;
        this.clock = clock;
    }

    @Override
    public List<Opening> openings() {
        return List.of(
                new Opening(HttpMethod.POST, "/api/v1/stat/measures/*/observations", REPORT),
                new Opening(HttpMethod.POST, "/api/v1/stat/items", OPEN_ITEMS));
    }

    @Override
    @Transactional
    public Optional<KeyHolder> holderOf(String key) {
        Optional<OutsideKey> brought = OutsideKey.parse(key);
        Optional<OutsideSystem> system = brought.flatMap(one -> systems.findById(one.system()));
        String hash = system.map(OutsideSystem::keyHash).orElse(NO_HASH);
        boolean right = brought.orElseGet(() -> new OutsideKey(new UUID(0, 0), key)).hasHash(hash);
        if (!right || system.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        systems.used(system.get().id(), now, now.minus(LAST_USE));
        return Optional.of(new KeyHolder(system.get().id(), system.get().name(), rights(system.get())));
    }

    private static Set<String> rights(OutsideSystem system) {
        Set<String> rights = new HashSet<>();
        if (system.mayReport()) {
            rights.add(REPORT);
        }
        if (system.mayOpenItems()) {
            rights.add(OPEN_ITEMS);
        }
        return rights;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayReport(Actor actor, UUID stat) {
        return find(actor).filter(OutsideSystem::mayReport).filter(system -> system.statId().equals(stat)).isPresent();
    }

    /** The system that acts, while its key is good; nothing where a person acts. */
    Optional<OutsideSystem> find(Actor actor) {
        return Actor.outsideName(actor.username()).isEmpty()
                ? Optional.empty()
                : systems.findById(actor.accountId()).filter(system -> system.keyHash() != null);
    }
}

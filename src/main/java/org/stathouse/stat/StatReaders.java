package org.stathouse.stat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Actor;

/** The keys by which the search knows who may read what belongs to a Stat: the Stat itself, beside user names and candidate groups. */
@Component
public class StatReaders {

    private final StatDirectory stats;

    StatReaders(StatDirectory stats) {
        this.stats = stats;
    }

    /** The key of everybody who may open that Stat. */
    public static String of(UUID stat) {
        return "stat:" + stat;
    }

    /** All keys that the person holds. */
    public Set<String> keys(Actor actor) {
        Set<String> keys = new HashSet<>(actor.groups());
        keys.add(actor.username());
        stats.all().stream().map(StatSummary::id).filter(stat -> stats.mayRead(actor, stat)).map(StatReaders::of).forEach(keys::add);
        return keys;
    }
}

package org.stathouse.stat.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.shared.NotFound;
import org.stathouse.stat.LegalRules;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSchedule;
import org.stathouse.stat.StatSummary;

/** Answers the other parts about Stats. */
@Component
@Transactional(readOnly = true)
class StatRegister implements StatDirectory {

    private final StatRepository stats;
    private final StatRights rights;
    private final LegalRulesBook rules;

    StatRegister(StatRepository stats, StatRights rights, LegalRulesBook rules) {
        this.stats = stats;
        this.rights = rights;
        this.rules = rules;
    }

    @Override
    public Optional<StatSummary> find(UUID id) {
        return stats.findById(id).map(Stat::summary);
    }

    @Override
    public StatSummary get(UUID id) {
        return known(id).summary();
    }

    @Override
    public List<StatSummary> all() {
        return stats.findAllByOrderByNameKeyAscIdAsc().stream()
                .sorted(Comparator.comparing(Stat::kind))
                .map(Stat::summary)
                .toList();
    }

    @Override
    public StatSchedule schedule(UUID id) {
        return known(id).schedule();
    }

    @Override
    public String focusOn(UUID id, LocalDate day) {
        return known(id).focusOn(day);
    }

    @Override
    public LegalRules legalRules() {
        return rules.inForce();
    }

    @Override
    public boolean mayRead(Actor actor, UUID stat) {
        return stats.findById(stat).filter(one -> rights.reads(actor, one)).isPresent();
    }

    @Override
    public boolean mayReadAll(Actor actor) {
        return rights.readsAll(actor);
    }

    @Override
    public boolean mayRun(Actor actor, UUID stat) {
        return stats.findById(stat).filter(one -> rights.runs(actor, one)).isPresent();
    }

    private Stat known(UUID id) {
        return stats.findById(id).orElseThrow(() -> new NotFound("Stat " + id));
    }
}

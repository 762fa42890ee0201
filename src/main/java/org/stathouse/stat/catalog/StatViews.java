package org.stathouse.stat.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.PlanNames;
import org.stathouse.stat.StatSummary;

/** Turns Stats into what people see, with the names behind user names and ids. */
@Component
class StatViews {

    private final StatRepository stats;
    private final People people;
    private final PlanNames plan;
    private final Deadlines deadlines;

    StatViews(StatRepository stats, People people, PlanNames plan, Deadlines deadlines) {
        this.stats = stats;
        this.people = people;
        this.plan = plan;
        this.deadlines = deadlines;
    }

    StatView view(Stat stat) {
        StatSummary summary = stat.summary();
        StatForm form = stat.form();
        Stat parent = parentOf(stat);
        return new StatView(
                stat.id(),
                stat.version(),
                stat.kind(),
                stat.name(),
                stat.code(),
                parent == null ? null : new StatView.StatParent(parent.id(), parent.name()),
                summary.sponsor(),
                person(summary.chair()),
                person(summary.leadAnalyst()),
                persons(stat.analysts()),
                persons(stat.members()),
                agencies(stat.agencies()),
                stat.schedule(),
                stat.focus(),
                stat.focusOn(deadlines.today()),
                form.seasons(),
                summary.underCityCode(),
                stat.isActive(),
                stat.retiredBecause(),
                form);
    }

    StatRow row(Stat stat) {
        StatSummary summary = stat.summary();
        Stat parent = parentOf(stat);
        return new StatRow(
                stat.id(),
                stat.kind(),
                stat.name(),
                stat.code(),
                parent == null ? null : parent.name(),
                summary.sponsor(),
                people.nameOf(summary.chair()),
                people.nameOf(summary.leadAnalyst()),
                summary.agencies().size(),
                stat.schedule(),
                stat.focusOn(deadlines.today()),
                stat.isActive());
    }

    private @Nullable Stat parentOf(Stat stat) {
        UUID parent = stat.parentId();
        return parent == null ? null : stats.findById(parent).orElse(null);
    }

    private List<StatPerson> persons(Collection<String> usernames) {
        return usernames.stream().map(this::person).sorted(Comparator.comparing(StatPerson::name)).toList();
    }

    private StatPerson person(String username) {
        return new StatPerson(username, people.nameOf(username));
    }

    private List<StatAgency> agencies(Collection<UUID> ids) {
        return ids.stream()
                .map(id -> new StatAgency(id, plan.agency(new AgencyId(id)).orElse("Unknown agency")))
                .sorted(Comparator.comparing(StatAgency::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}

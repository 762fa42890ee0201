package org.stathouse.stat.catalog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.Actor;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Slice;
import org.stathouse.stat.StatChanged;
import org.stathouse.stat.StatKind;

/**
 * Keeps the City's Stats: who runs them, when they meet, what they look at. A person sees those that {@link
 * org.stathouse.stat.StatDirectory} lets them read; others are {@link NotFound}. Every change is audited; a stale version is a {@link
 * Conflict}.
 */
@Service
@Transactional
public class Stats {

    private final StatRepository stats;
    private final StatRights rights;
    private final StatChecks checks;
    private final StatViews views;
    private final CurrentActor currentActor;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    Stats(
            StatRepository stats,
            StatRights rights,
            StatChecks checks,
            StatViews views,
            CurrentActor currentActor,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.stats = stats;
        this.rights = rights;
        this.checks = checks;
        this.views = views;
        this.currentActor = currentActor;
        this.audit = audit;
        this.events = events;
    }

    /** Whether the signed-in person adds and edits Stats: Stat analysts, the Deputy Chief Performance Officer and administrators do. */
    @Transactional(readOnly = true)
    public boolean mayEdit() {
        return rights.keeps(currentActor.get());
    }

    /** Whether the signed-in person may change when it meets, or end it: who keeps the list, and its chair. */
    @Transactional(readOnly = true)
    public boolean mayDecide(UUID id) {
        Actor actor = currentActor.get();
        return rights.keeps(actor) || rights.leads(actor, known(id));
    }

    /**
     * What the signed-in person may see, by name.
     *
     * @param after the cursor of the page before; none for the first
     * @param limit how many at most, 1 to 200
     */
    @Transactional(readOnly = true)
    public Slice<StatRow> list(StatFilter filter, @Nullable String after, int limit) {
        Actor actor = currentActor.get();
        Keyset<String> place = Keyset.parse(after, key -> key);
        int size = Keyset.pageSize(limit);
        // A city has some dozens of Stats, and who may read one depends on four of its lists, so they are read whole.
        List<Stat> found = stats.findAll().stream()
                .sorted(Comparator.comparing(Stats::placeOf))
                .filter(stat -> shows(filter, stat) && rights.reads(actor, stat))
                .filter(stat -> place == null || placeOf(stat).compareTo(place.key()) > 0)
                .limit(size + 1L)
                .toList();
        return Keyset.page(found, size, views::row, stat -> new Keyset<>(placeOf(stat), stat.id()));
    }

    /** The Tiger Teams under a Stat, by name. */
    @Transactional(readOnly = true)
    public List<StatRow> teamsOf(UUID stat) {
        seen(stat);
        return stats.findByParentIdOrderByNameKeyAscIdAsc(stat).stream().map(views::row).toList();
    }

    /** One Stat as the signed-in person sees it. */
    @Transactional(readOnly = true)
    public StatView get(UUID id) {
        return views.view(seen(id));
    }

    /**
     * Adds a Stat.
     *
     * @throws NotPermitted unless {@link #mayEdit()}
     * @throws BusinessRuleViolation naming every fault at its field, those of a season at {@code seasons[i].from}, {@code …to}, {@code
     *     …focus}
     */
    public StatView add(StatForm form) {
        rights.requireKeeping(currentActor.get());
        BusinessRuleViolation.throwIfAny(checks.against(form, StatKind.STAT, null));
        return views.view(store(new Stat(StatKind.STAT, null, form)));
    }

    /** Changes a Stat, or a Tiger Team, whose people come from its own page; the same faults as {@link #add}. */
    public StatView edit(UUID id, long version, StatForm form) {
        rights.requireKeeping(currentActor.get());
        Stat stat = seen(id, version);
        stat.requireActive();
        BusinessRuleViolation.throwIfAny(checks.against(form, stat.kind(), id));
        return change(stat, "changed", () -> stat.take(form));
    }

    /**
     * Changes when a Stat meets and what it looks at, for sessions from now on.
     *
     * @throws NotPermitted unless {@link #mayDecide}
     */
    public StatView reschedule(UUID id, NewSchedule asked) {
        Stat stat = seen(id);
        rights.requireDeciding(currentActor.get(), stat);
        stat.requireActive();
        StatForm form = asked.on(stat.form());
        BusinessRuleViolation.throwIfAny(checks.against(form, stat.kind(), id));
        return change(stat, "rescheduled", () -> stat.take(form));
    }

    /**
     * Ends a Stat: no session comes from its cadence any more, what is agreed is followed up all the same.
     *
     * @throws NotPermitted unless {@link #mayDecide}
     * @throws BusinessRuleViolation at {@code reason}, where none is given
     */
    public StatView retire(UUID id, long version, @Nullable String reason) {
        Stat stat = seen(id, version);
        rights.requireDeciding(currentActor.get(), stat);
        if (reason == null || reason.isBlank()) {
            throw new BusinessRuleViolation(Fault.at("reason", "shared.required"));
        }
        return change(stat, "retired", () -> stat.retire(reason.strip()));
    }

    /** Takes an ended Stat up again. */
    public StatView reactivate(UUID id, long version) {
        rights.requireKeeping(currentActor.get());
        Stat stat = seen(id, version);
        return change(stat, "reactivated", stat::takeUpAgain);
    }

    /**
     * Opens a Tiger Team; rights are those of the part that calls. It has no dates of the City Code.
     *
     * @throws BusinessRuleViolation at {@code name}, {@code lead}, {@code task}, {@code chair}, {@code members}
     * @throws NotFound if the Stat that it is to belong under does not exist
     */
    public UUID openTigerTeam(NewTigerTeam team) {
        Stat parent = team.parent() == null ? null : known(team.parent());
        StatForm form = checks.teamForm(team, parent);
        BusinessRuleViolation.throwIfAny(checks.againstTeam(form, team.members()));
        Stat opened = new Stat(StatKind.TIGER_TEAM, team.parent(), form);
        opened.staff(Objects.requireNonNull(form.leadAnalyst()), team.members());
        return store(opened).id();
    }

    /**
     * Names who leads a Tiger Team and who works in it, instead of those named before; rights are those of the part that calls.
     *
     * @throws BusinessRuleViolation at {@code lead}, {@code members}: unknown people
     */
    public void staffTigerTeam(UUID team, String lead, Set<String> members) {
        Stat stat = known(team);
        BusinessRuleViolation.throwIfAny(checks.againstStaff(lead, members));
        change(stat, "staffed", () -> stat.staff(lead, members));
    }

    /** Ends a Tiger Team's sessions; rights are those of the part that calls. What was agreed in them is followed up all the same. */
    public void endTigerTeam(UUID team, String reason) {
        Stat stat = known(team);
        change(stat, "retired", () -> stat.retire(reason));
    }

    /** The name in a form in which a cursor can hold it; order and difference are those of the bytes of both. */
    private static String placeOf(Stat stat) {
        return HexFormat.of().formatHex(stat.nameKey().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean shows(StatFilter filter, Stat stat) {
        if (filter.kind() != null && filter.kind() != stat.kind() || !filter.retiredToo() && !stat.isActive()) {
            return false;
        }
        if (filter.words() == null || filter.words().isBlank()) {
            return true;
        }
        String text = String.join(" ", stat.name(), stat.code(), stat.sponsor(), stat.focus()).toLowerCase(Locale.ROOT);
        return Arrays.stream(filter.words().strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private Stat store(Stat stat) {
        stats.saveAndFlush(stat);
        audit.record(Changes.creating(stat.facts()).event(stat.ref(), "stat.added", summary(stat, "added")));
        events.publishEvent(new StatChanged(stat.id()));
        return stat;
    }

    private StatView change(Stat stat, String done, Runnable change) {
        Map<String, @Nullable Object> before = stat.facts();
        change.run();
        stats.saveAndFlush(stat);
        Changes changes = Changes.between(before, stat.facts());
        if (!changes.isEmpty()) {
            audit.record(changes.event(stat.ref(), "stat." + done, summary(stat, done)));
            events.publishEvent(new StatChanged(stat.id()));
        }
        return views.view(stat);
    }

    private static String summary(Stat stat, String done) {
        return stat.kind().label() + " " + stat.name() + " " + done;
    }

    private Stat known(UUID id) {
        return stats.findById(id).orElseThrow(() -> new NotFound("Stat " + id));
    }

    private Stat seen(UUID id) {
        Stat stat = known(id);
        if (!rights.reads(currentActor.get(), stat)) {
            throw new NotFound("Stat " + id);
        }
        return stat;
    }

    private Stat seen(UUID id, long version) {
        Stat stat = seen(id);
        if (stat.version() != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
        return stat;
    }
}

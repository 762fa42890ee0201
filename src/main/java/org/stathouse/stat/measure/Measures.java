package org.stathouse.stat.measure;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.Rule;
import org.stathouse.shared.csv.Spelling;
import org.stathouse.stat.MeasureSeries;
import org.stathouse.stat.StatDirectory;

/**
 * The measures of the Stats: what they mean, their targets and their order. Whoever may read a Stat reads its measures; its analysts
 * keep them. A stale version is a {@link Conflict}, a measure that the person may not know of {@link NotFound}.
 */
@Service
@Transactional
public class Measures {

    private final MeasureRepository measures;
    private final ObservationRepository observations;
    private final MeasureAccess access;
    private final SeriesBook book;
    private final MeasureViews views;
    private final StatDirectory stats;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final Deadlines deadlines;
    private final Clock clock;

    Measures(
            MeasureRepository measures,
            ObservationRepository observations,
            MeasureAccess access,
            SeriesBook book,
            MeasureViews views,
            StatDirectory stats,
            AuditTrail audit,
            CurrentActor currentActor,
            Deadlines deadlines,
            Clock clock) {
        this.measures = measures;
        this.observations = observations;
        this.access = access;
        this.book = book;
        this.views = views;
        this.stats = stats;
        this.audit = audit;
        this.currentActor = currentActor;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The measures of a Stat in their order, those in use first. */
    @Transactional(readOnly = true)
    public List<MeasureView> of(UUID stat, boolean retiredToo) {
        if (!stats.mayRead(currentActor.get(), stat)) {
            throw new NotFound("Stat " + stat);
        }
        List<MeasureView> all = new ArrayList<>(measures.inUse(stat).stream().map(views::of).toList());
        if (retiredToo) {
            measures.ofStat(stat).stream().filter(measure -> measure.retiredAt() != null).map(views::of).forEach(all::add);
        }
        return all;
    }

    @Transactional(readOnly = true)
    public MeasureView get(UUID id) {
        return views.of(access.seen(id));
    }

    /** A measure's figures, with up to so many periods up to the last one that is over. */
    @Transactional(readOnly = true)
    public MeasureSeries series(UUID id, int periods) {
        return book.series(access.seen(id), periods);
    }

    /** Whether the person who asks keeps the measures of this Stat. */
    @Transactional(readOnly = true)
    public boolean mayEdit(UUID stat) {
        return access.mayRun(stat);
    }

    /**
     * Adds a measure at the end of the Stat's list.
     *
     * @param target its first target; none to have none
     * @throws NotPermitted unless an analyst of the Stat
     * @throws BusinessRuleViolation at the fields of the form, and at {@code figure} and {@code from} of the target
     */
    public MeasureView add(UUID stat, MeasureForm form, @Nullable TargetForm target) {
        access.requireRun(stat);
        MeasureForm asked = views.takenOver(form);
        List<Fault> faults = faults(stat, asked, null);
        if (target != null) {
            faults.addAll(Rule.faults(MeasurePolicy.TARGET, target));
        }
        BusinessRuleViolation.throwIfAny(faults);
        Measure measure = new Measure(stat, measures.lastPosition(stat) + 1, content(asked));
        if (target != null) {
            aim(measure, target);
        }
        measures.saveAndFlush(measure);
        audit.record(Changes.creating(measure.facts(deadlines.today())).event(measure.ref(), "measure.added", "Measure %s added to %s".formatted(measure.name(), stats.get(stat).name())));
        return views.of(measure);
    }

    /** Changes what a measure says of itself; the same faults as {@link #add}. What has figures keeps its frequency. */
    public MeasureView change(UUID id, long version, MeasureForm form) {
        Measure measure = access.forChange(id, version);
        MeasureForm asked = views.takenOver(form);
        BusinessRuleViolation.throwIfAny(faults(measure.statId(), asked, measure));
        return store(measure, "changed", () -> measure.describe(content(asked)));
    }

    /**
     * Sets a target from a day on; the targets before stay on record, and figures before that day keep theirs.
     *
     * @throws BusinessRuleViolation at {@code figure}, {@code from}
     */
    public MeasureView setTarget(UUID id, long version, TargetForm target) {
        Measure measure = access.forChange(id, version);
        BusinessRuleViolation.throwIfAny(Rule.faults(MeasurePolicy.TARGET, target));
        LocalDate from = Objects.requireNonNull(target.from());
        Map<String, @Nullable Object> before = targetFacts(from, measure.targetOn(from));
        aim(measure, target);
        measures.saveAndFlush(measure);
        String what = target.figure() == null ? "no target" : "target " + Figures.plain(target.figure()).toPlainString();
        audit.record(new AuditEvent(
                measure.ref(), "measure.target-set", "Measure %s has %s from %s".formatted(measure.name(), what, from), before, targetFacts(from, measure.targetOn(from))));
        return views.of(measure);
    }

    /**
     * Puts a measure in use to another place among its Stat's.
     *
     * @param place from 1; one beyond the end is the end
     */
    public List<MeasureView> move(UUID id, long version, int place) {
        Measure moved = access.forChange(id, version);
        moved.requireInUse();
        List<Measure> order = new ArrayList<>(measures.inUse(moved.statId()));
        order.remove(moved);
        order.add(Math.clamp(place - 1L, 0, order.size()), moved);
        for (int i = 0; i < order.size(); i++) {
            order.get(i).moveTo(i + 1);
        }
        measures.flush();
        audit.record(Changes.creating(Map.of("position", moved.position())).event(moved.ref(), "measure.moved", "Measure %s moved to place %d".formatted(moved.name(), moved.position())));
        return order.stream().map(views::of).toList();
    }

    /** Takes a measure out of use, with a reason (fault at {@code reason}); its figures stay. */
    public MeasureView retire(UUID id, long version, @Nullable String reason) {
        Measure measure = access.forChange(id, version);
        BusinessRuleViolation.throwIfAny(MeasurePolicy.text("reason", reason, MeasurePolicy.TEXT_LENGTH).stream().toList());
        return store(measure, "retired", () -> measure.retire(Objects.requireNonNull(reason).strip(), clock.instant()));
    }

    /** Takes a retired measure into use again, at the end of the list. */
    public MeasureView bringBack(UUID id, long version) {
        Measure measure = access.forChange(id, version);
        return store(measure, "brought back", () -> {
            measure.bringBack();
            measure.moveTo(measures.lastPosition(measure.statId()) + 1);
        });
    }

    private MeasureView store(Measure measure, String done, Runnable step) {
        Map<String, @Nullable Object> before = measure.facts(deadlines.today());
        step.run();
        measures.saveAndFlush(measure);
        Changes changes = Changes.between(before, measure.facts(deadlines.today()));
        if (!changes.isEmpty()) {
            audit.record(changes.event(measure.ref(), "measure." + done.replace(' ', '-'), "Measure %s %s".formatted(measure.name(), done)));
        }
        return views.of(measure);
    }

    private static Map<String, @Nullable Object> targetFacts(LocalDate from, @Nullable BigDecimal figure) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("from", from);
        facts.put("target", figure);
        return facts;
    }

    private void aim(Measure measure, TargetForm target) {
        measure.aimAt(target.figure(), Objects.requireNonNull(target.from()), currentActor.get().username(), clock.instant());
    }

    private List<Fault> faults(UUID stat, MeasureForm form, @Nullable Measure own) {
        Optional<Measure> sameName = form.name() == null ? Optional.empty() : measures.findByStatIdAndNameKey(stat, Spelling.key(form.name()));
        boolean taken = sameName.filter(found -> own == null || !found.id().equals(own.id())).isPresent();
        boolean observed = own != null && observations.existsByMeasureId(own.id());
        return Rule.faults(
                MeasurePolicy.MEASURE,
                new MeasurePolicy.Asked(form, taken, form.kpi() == null || views.kpi(form.kpi()).isPresent(), observed ? own.frequency() : null));
    }

    private static MeasureContent content(MeasureForm form) {
        return new MeasureContent(
                text(form.name()),
                form.unit() == null ? "" : form.unit().strip(),
                Objects.requireNonNull(form.frequency()),
                Objects.requireNonNull(form.direction()),
                text(form.definition()),
                text(form.source()),
                text(form.steward()),
                form.kpi());
    }

    private static String text(@Nullable String checked) {
        return Objects.requireNonNull(checked).strip();
    }
}

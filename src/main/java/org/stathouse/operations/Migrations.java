package org.stathouse.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Keyset;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.Slice;
import org.stathouse.workflow.operating.CaseMigration;
import org.stathouse.workflow.operating.CaseMigration.Running;
import org.stathouse.workflow.operating.DefinitionVersion;
import org.stathouse.workflow.operating.MigrationMapping;
import org.stathouse.workflow.operating.ProcessDefinitions;
import org.stathouse.worklist.CasePages;

/**
 * Moves running cases to another version of their process, for administrators: what is found of a mapping, a dry run that moves each case and
 * takes it back at once, and the move itself, in the background and each case by itself. Every method throws
 * {@link org.stathouse.shared.NotPermitted} for anybody else.
 */
@Service
@Transactional
public class Migrations {

    private static final List<MigrationState> UNDER_WAY = List.of(MigrationState.WAITING, MigrationState.RUNNING);

    private final MigrationRepository migrations;
    private final MigrationRows rows;
    private final CaseMigration cases;
    private final ProcessDefinitions definitions;
    private final CasePages pages;
    private final OperatorRights rights;
    private final OperatorJournal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Migrations(
            MigrationRepository migrations,
            MigrationRows rows,
            CaseMigration cases,
            ProcessDefinitions definitions,
            CasePages pages,
            OperatorRights rights,
            OperatorJournal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.migrations = migrations;
        this.rows = rows;
        this.cases = cases;
        this.definitions = definitions;
        this.pages = pages;
        this.rights = rights;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** An order was given; the background work begins once that is committed. */
    record Ordered(UUID migration) {}

    /**
     * What is known before an order.
     *
     * @param cases how many run on the old version
     * @param steps what was found of the mapping: steps of the same id and kind
     * @param choices the steps of the old version, each with what it may become
     */
    public record Plan(String processKey, int from, int to, int cases, Map<String, String> steps, List<MigrationMapping.Choice> choices) {}

    /**
     * What a migration from one version to another would look like.
     *
     * @throws NotFound if there is no such version
     */
    @Transactional(readOnly = true)
    public Plan plan(String processKey, int from, int to) {
        rights.require();
        DefinitionVersion old = definitions.get(processKey, from);
        definitions.get(processKey, to);
        return new Plan(
                processKey,
                from,
                to,
                Math.toIntExact(old.running()),
                cases.generated(processKey, from, to).steps(),
                cases.choices(processKey, from, to));
    }

    /**
     * Orders a dry run or a move. It is for the cases that run now; what starts later is not touched.
     *
     * @throws NotFound if there is no such version
     * @throws BusinessRuleViolation if a rule of {@link MigrationPolicy} speaks against it, or the mapping cannot stand
     */
    public MigrationView order(OrderMigration order) {
        Actor actor = rights.require();
        DefinitionVersion from = definitions.get(order.processKey(), order.from());
        DefinitionVersion to = definitions.get(order.processKey(), order.to());
        List<Running> running = cases.runningOn(order.processKey(), order.from());
        boolean moving = migrations.existsByProcessKeyAndFromVersionAndDryRunFalseAndStateIn(order.processKey(), order.from(), UNDER_WAY);
        List<Fault> faults = MigrationPolicy.faults(new MigrationPolicy.Asked(from, to, running.size(), order.dryRun(), moving));
        if (order.sample() != null && order.sample() < 1) {
            faults.add(Fault.at("sample", "operations.sampleTooSmall"));
        }
        faults.addAll(againstSteps(order));
        BusinessRuleViolation.throwIfAny(faults);
        Map<String, String> steps =
                order.steps() == null ? cases.generated(order.processKey(), order.from(), order.to()).steps() : order.steps();
        List<Running> chosen = order.dryRun() && order.sample() != null ? spread(running, order.sample()) : running;
        Instant now = clock.instant();
        Migration migration = new Migration(order, from.name(), steps, chosen.size(), actor.username(), now);
        migrations.saveAndFlush(migration);
        rows.insert(migration.id(), chosen);
        journal.record(
                OperatorJournal.version(order.processKey(), order.from()),
                order.dryRun() ? "process.migration-tried" : "process.migration-ordered",
                (order.dryRun() ? "Tries whether " : "Moves ") + chosen.size() + (chosen.size() == 1 ? " case" : " cases") + " of “" + from.name()
                        + (order.dryRun() ? "” fit version " : "” from version " + order.from() + " to version ") + order.to(),
                Map.of(),
                Map.of("migration", migration.id().toString(), "from", order.from(), "to", order.to(), "cases", chosen.size(), "steps", steps.toString()));
        events.publishEvent(new Ordered(migration.id()));
        return migration.view();
    }

    /** A page of migrations, the newest first. */
    @Transactional(readOnly = true)
    public Slice<MigrationView> page(@Nullable String after, int limit) {
        rights.require();
        Keyset<Instant> place = Keyset.parse(after, Instant::parse);
        int size = Keyset.pageSize(limit);
        Specification<Migration> behind = Keyset.behind(place, false, row -> row.get("orderedAt"));
        List<Migration> found = migrations.findBy(behind, query -> query.sortBy(Sort.by(Sort.Direction.DESC, "orderedAt", "id"))
                .page(PageRequest.of(0, size + 1, Sort.by(Sort.Direction.DESC, "orderedAt", "id")))
                .getContent());
        return Keyset.page(found.stream().map(Migration::view).toList(), size, view -> view, view -> new Keyset<>(view.orderedAt(), view.id()));
    }

    /** @throws NotFound if there is no such migration */
    @Transactional(readOnly = true)
    public MigrationView get(UUID id) {
        rights.require();
        return migrations.findById(id).orElseThrow(() -> new NotFound("migration " + id)).view();
    }

    /**
     * A page of a migration's cases, the one that has run longest first.
     *
     * @param result only what came to that; none for all
     * @throws NotFound if there is no such migration
     */
    @Transactional(readOnly = true)
    public Slice<Linked<MigrationRow>> cases(UUID id, MigrationRow.@Nullable Result result, @Nullable String after, int limit) {
        get(id);
        Slice<MigrationRow> page = rows.page(id, result, after, limit);
        return new Slice<>(
                page.items().stream().map(row -> new Linked<>(row, pages.link(row.subject()).orElse(null))).toList(), page.next());
    }

    /**
     * Calls a migration off: cases that were moved stay moved, the others stay where they are.
     *
     * @throws org.stathouse.shared.Conflict if it has ended already
     */
    public MigrationView cancel(UUID id) {
        rights.require();
        Migration migration = migrations.lock(id).orElseThrow(() -> new NotFound("migration " + id));
        migration.cancel(clock.instant());
        journal.record(
                OperatorJournal.version(migration.processKey(), migration.fromVersion()),
                "process.migration-cancelled",
                "Called off the migration of “" + migration.processName() + "” from version " + migration.fromVersion() + " to version "
                        + migration.toVersion(),
                Map.of(),
                Map.of("migration", id.toString()));
        return migration.view();
    }

    /** What speaks against the mapping that was given: steps that there are not, or, if all are known, what the engine says of it. */
    private List<Fault> againstSteps(OrderMigration order) {
        if (order.steps() == null) {
            return List.of();
        }
        List<Fault> unknown = MigrationPolicy.unknownSteps(
                order.steps(),
                order.from(),
                order.to(),
                cases.choices(order.processKey(), order.from(), order.to()),
                cases.choices(order.processKey(), order.to(), order.from()));
        return unknown.isEmpty()
                ? cases.against(new MigrationMapping(order.processKey(), order.from(), order.to(), order.steps())).stream()
                        .map(fault -> Fault.at("steps", "operations.stepsNotFitting", fault.element(), fault.sentence()))
                        .toList()
                : unknown;
    }

    /** So many of them, from the oldest to the newest at even distances. */
    private static List<Running> spread(List<Running> running, int sample) {
        int count = Math.min(sample, running.size());
        return IntStream.range(0, count).mapToObj(place -> running.get((int) ((long) place * running.size() / count))).toList();
    }
}

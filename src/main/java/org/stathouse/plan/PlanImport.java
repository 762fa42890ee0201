package org.stathouse.plan;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.csv.ImportRow;

/**
 * Imports the plan from CSV files of any kind, several at once: first a preview, then all or nothing. Importing what is
 * there already changes nothing. For the TMO and administrators.
 */
@Component
public class PlanImport {

    /** What a spelling in a file may mean. */
    public enum Kind { PLAN, PILLAR, GOAL, AGENCY }

    /** Hears how far an import is; called on the thread that imports. */
    @FunctionalInterface
    public interface Progress {

        /** Nobody listens. */
        Progress NONE = (done, total) -> {};

        void rows(int done, int total);
    }

    private static final int REPORT_EVERY = 100;

    private final PlanBooks books;
    private final Actions actions;
    private final EntityManager entities;
    private final People people;
    private final CurrentActor actor;
    private final AuditTrail trail;
    private final ActionChanges changed;
    private final Messages messages;

    PlanImport(
            PlanBooks books, Actions actions, EntityManager entities, People people, CurrentActor actor, AuditTrail trail,
            ActionChanges changed, Messages messages) {
        this.books = books;
        this.actions = actions;
        this.entities = entities;
        this.people = people;
        this.actor = actor;
        this.trail = trail;
        this.changed = changed;
        this.messages = messages;
    }

    /**
     * Shows what an import would do, and does nothing.
     *
     * @param mappings answers to the questions of an earlier preview
     * @param createMissing whether to create, without asking, what resembles nothing known
     * @throws NotPermitted for anyone but the TMO and administrators
     */
    @Transactional(readOnly = true)
    public ImportReport preview(List<ImportFile> files, List<Mapping> mappings, boolean createMissing, Progress progress) {
        requireRight();
        ImportRun run = open(mappings, createMissing);
        List<PlanFiles.Sorted> sorted = read(files, run, progress);
        // The run has changed entities; without this an outer transaction would store them.
        entities.clear();
        return report(false, sorted, run);
    }

    /**
     * Imports the files in one transaction, or refuses them.
     *
     * @throws BusinessRuleViolation naming every fault with file, row and column, and every spelling that is not mapped
     * @throws NotPermitted for anyone but the TMO and administrators
     */
    @Transactional
    public ImportReport apply(List<ImportFile> files, List<Mapping> mappings, boolean createMissing, Progress progress) {
        requireRight();
        ImportRun run = open(mappings, createMissing);
        List<PlanFiles.Sorted> sorted = read(files, run, progress);
        BusinessRuleViolation.throwIfAny(faults(sorted, run));
        run.created().forEach(entities::persist);
        run.learned().forEach(entities::persist);
        run.events().forEach(trail::record);
        entities.flush();
        run.standings().forEach(changed::publish);
        return report(true, sorted, run);
    }

    /** Whether the person who asks may import. */
    public boolean isPermitted() {
        return PlanPolicy.mayImport(actor.get());
    }

    private void requireRight() {
        if (!isPermitted()) {
            throw new NotPermitted(Fault.of("plan.import.notPermitted"));
        }
    }

    private ImportRun open(List<Mapping> mappings, boolean createMissing) {
        return new ImportRun(
                books.whole(),
                actions.wholeRegister(),
                new ImportAnswers(mappings, createMissing),
                username -> people.find(username).filter(Person::active).isPresent());
    }

    static List<PlanFiles.Sorted> read(List<ImportFile> files, ImportRun run, Progress progress) {
        List<PlanFiles.Sorted> sorted = PlanFiles.sort(files);
        int total = sorted.stream().mapToInt(file -> file.rows().size()).sum();
        References references = new References(run);
        Map<FileKind, RowKind> kinds = Map.of(
                FileKind.PILLARS, new PillarRows(run, references),
                FileKind.AGENCIES, new AgencyRows(run, references),
                FileKind.GOALS, new GoalRows(run, references),
                FileKind.SERVICES, new ServiceRows(run, references),
                FileKind.KPIS, new KpiRows(run, references),
                FileKind.ACTIONS, new ActionRows(run, references));
        int done = 0;
        progress.rows(done, total);
        for (PlanFiles.Sorted file : sorted) {
            for (ImportRow row : file.rows()) {
                Objects.requireNonNull(kinds.get(file.kind())).read(row);
                if (++done % REPORT_EVERY == 0 || done == total) {
                    progress.rows(done, total);
                }
            }
        }
        return sorted;
    }

    private List<Fault> faults(List<PlanFiles.Sorted> files, ImportRun run) {
        List<Fault> faults = new ArrayList<>();
        for (PlanFiles.Sorted file : files) {
            file.faults().forEach(fault -> faults.add(new Fault(file.name(), fault.key(), fault.arguments())));
            file.rows().forEach(row -> faults.addAll(row.placedFaults()));
        }
        run.questions().forEach(question -> faults.add(Fault.at(
                question.view().where(), "shared.import.notMapped", kindName(question.kind()), question.spelling())));
        return faults;
    }

    private static String kindName(Kind kind) {
        return switch (kind) {
            case PLAN -> "plan";
            case PILLAR -> "pillar";
            case GOAL -> "goal";
            case AGENCY -> "agency";
        };
    }

    private ImportReport report(boolean applied, List<PlanFiles.Sorted> files, ImportRun run) {
        return new ImportReport(
                applied,
                files.stream()
                        .map(file -> new ImportReport.File(
                                file.name(),
                                file.kind() == null ? null : file.kind().label(),
                                messages.texts(file.notes()),
                                messages.texts(file.faults()),
                                file.rows().stream().map(row -> ImportReport.Row.of(row, messages)).toList()))
                        .toList(),
                run.questions().stream().map(ImportRun.OpenQuestion::view).toList(),
                run.alsoCreated());
    }
}

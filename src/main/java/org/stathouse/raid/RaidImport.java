package org.stathouse.raid;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.plan.ActionFacts;
import org.stathouse.plan.PillarView;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.Messages;
import org.stathouse.shared.NotPermitted;
import org.stathouse.shared.csv.CsvReader;
import org.stathouse.shared.csv.CsvTable;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.csv.ImportRow;
import org.stathouse.shared.csv.ImportRows;
import org.stathouse.shared.csv.UnreadableFile;

/**
 * Imports RAID items from CSV files by the rules of the plan's import: first a preview, then all or nothing; importing what is
 * there already changes nothing. For the TMO.
 */
@Service
public class RaidImport {

    private final RaidItemRepository items;
    private final RaidSpellings spellings;
    private final ItemNaming naming;
    private final ImportedItems imported;
    private final EntityManager entities;
    private final People people;
    private final CurrentActor currentActor;
    private final Messages messages;

    RaidImport(
            RaidItemRepository items,
            RaidSpellings spellings,
            ItemNaming naming,
            ImportedItems imported,
            EntityManager entities,
            People people,
            CurrentActor currentActor,
            Messages messages) {
        this.items = items;
        this.spellings = spellings;
        this.naming = naming;
        this.imported = imported;
        this.entities = entities;
        this.people = people;
        this.currentActor = currentActor;
        this.messages = messages;
    }

    /** A file taken apart. */
    private record Sorted(String name, List<Fault> notes, List<Fault> faults, List<ImportRow> rows) {}

    /** An import that has been checked and not been done. */
    private record Draft(List<Sorted> files, ItemNames names, RaidImportRun run, List<RaidImportRun.Wish> wishes) {}

    /** Whether the person who asks may import. */
    public boolean isPermitted() {
        return RaidPolicy.mayImport(currentActor.get());
    }

    /**
     * Shows what an import would do, and does nothing.
     *
     * @param mappings answers to the questions of an earlier preview
     * @throws NotPermitted for anyone but the TMO
     */
    @Transactional(readOnly = true)
    public ImportReport preview(List<ImportFile> files, List<RaidMapping> mappings) {
        Draft draft = draft(files, mappings);
        draft.wishes().stream().filter(wish -> !wish.row().isBlocked()).forEach(wish -> imported.tell(wish, draft.names()));
        // Telling has changed entities; without this an outer transaction would store them.
        entities.clear();
        return report(false, draft);
    }

    /**
     * Imports the files in one transaction, or refuses them.
     *
     * @throws BusinessRuleViolation naming every fault with file, row and column, and every spelling that is not mapped
     * @throws NotPermitted for anyone but the TMO
     */
    @Transactional
    public ImportReport apply(List<ImportFile> files, List<RaidMapping> mappings) {
        Draft draft = draft(files, mappings);
        BusinessRuleViolation.throwIfAny(faults(draft));
        draft.wishes().forEach(wish -> imported.store(wish, draft.names()));
        spellings.saveAll(draft.run().learned());
        entities.flush();
        return report(true, draft);
    }

    /** Reads the files and holds what they want against the rules; changes nothing. */
    private Draft draft(List<ImportFile> files, List<RaidMapping> mappings) {
        requireRight();
        ItemNames names = naming.everything();
        RaidImportRun run = open(names, mappings);
        List<Sorted> sorted = files.stream().map(RaidImport::read).toList();
        List<RaidImportRun.Wish> wishes = new ArrayList<>();
        sorted.stream().flatMap(file -> file.rows().stream()).forEach(row -> run.read(row).ifPresent(wishes::add));
        wishes.forEach(wish -> imported.check(wish, names));
        return new Draft(sorted, names, run, wishes);
    }

    private static List<Fault> faults(Draft draft) {
        List<Fault> faults = new ArrayList<>();
        for (Sorted file : draft.files()) {
            file.faults().forEach(fault -> faults.add(new Fault(file.name(), fault.key(), fault.arguments())));
            file.rows().forEach(row -> faults.addAll(row.placedFaults()));
        }
        draft.run().questions().forEach(question -> faults.add(Fault.at(
                question.where(), "raid.import.notMapped", RaidMapping.Kind.valueOf(question.kind()).label(), question.spelling())));
        return faults;
    }

    private void requireRight() {
        if (!isPermitted()) {
            throw new NotPermitted(Fault.of("raid.import.notPermitted"));
        }
    }

    private static Sorted read(ImportFile file) {
        try {
            CsvTable table = CsvReader.read(file.name(), file.content());
            List<Fault> missing = ImportRows.missingColumns(table, "RAID items", table.columns().contains("number") ? List.of() : List.of("type", "title"));
            List<Fault> notes = ImportRows.columnsNotTaken(table, ItemFacts.COLUMNS::contains).stream().toList();
            return missing.isEmpty()
                    ? new Sorted(table.fileName(), notes, List.of(), ImportRows.of(table))
                    : new Sorted(table.fileName(), List.of(), missing, List.of());
        } catch (UnreadableFile unreadable) {
            return new Sorted(file.name(), List.of(), List.of(unreadable.fault()), List.of());
        }
    }

    private RaidImportRun open(ItemNames names, List<RaidMapping> mappings) {
        List<RaidSpelling> known = spellings.findAll();
        NameIndex<ActionFacts> actions = new NameIndex<>(RaidMapping.Kind.ACTION, known, mappings);
        names.actions().values().forEach(action -> actions.add(
                action.id().value(), action, ItemNames.inFile(action), action.title(),
                Stream.of(Optional.ofNullable(action.number()), Optional.of(action.title()), Optional.of(action.label()))
                        .flatMap(Optional::stream)
                        .map(ItemNames::clean)
                        .toList()));
        NameIndex<PillarView> pillars = new NameIndex<>(RaidMapping.Kind.PILLAR, known, mappings);
        names.pillars().values().forEach(pillar ->
                pillars.add(pillar.id().value(), pillar, ItemNames.inFile(pillar), pillar.name(), List.of(ItemNames.clean(pillar.name()))));
        return new RaidImportRun(items.findAll(), actions, pillars, names.meetings().values(), this::username);
    }

    /** A cell names an account by user name or by its one display name. */
    private Optional<String> username(String cell) {
        Optional<Person> byUsername = people.find(cell).filter(Person::active);
        if (byUsername.isPresent()) {
            return byUsername.map(Person::username);
        }
        List<Person> named = people.active().stream().filter(person -> person.displayName().equalsIgnoreCase(cell)).toList();
        return named.size() == 1 ? Optional.of(named.getFirst().username()) : Optional.empty();
    }

    private ImportReport report(boolean applied, Draft draft) {
        return new ImportReport(applied, draft.files().stream().map(this::file).toList(), draft.run().questions(), List.of());
    }

    private ImportReport.File file(Sorted file) {
        return new ImportReport.File(
                file.name(),
                file.faults().isEmpty() ? "RAID items" : null,
                messages.texts(file.notes()),
                messages.texts(file.faults()),
                file.rows().stream().map(row -> ImportReport.Row.of(row, messages)).toList());
    }
}

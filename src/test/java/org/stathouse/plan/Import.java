package org.stathouse.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stathouse.shared.Fault;
import org.stathouse.shared.csv.ImportFile;
import org.stathouse.shared.csv.ImportReport;
import org.stathouse.shared.csv.ImportReport.Outcome;
import org.stathouse.shared.csv.ImportRow;

/** An import without a database: what one run writes stands in the book of the next. */
final class Import {

    private final List<PlanRecord> records = new ArrayList<>();
    private final List<KnownSpelling> spellings = new ArrayList<>();
    private List<PlanFiles.Sorted> files = List.of();
    private ImportRun run = run(List.of(), false);

    /** Runs files as a preview with its answers would, and keeps what comes of it for the next. */
    Import of(List<ImportFile> uploaded, boolean createMissing, Mapping... mappings) {
        run = run(List.of(mappings), createMissing);
        files = PlanImport.read(uploaded, run, PlanImport.Progress.NONE);
        records.addAll(run.created());
        spellings.addAll(run.learned());
        return this;
    }

    Import of(String fileName, String csv, Mapping... mappings) {
        return of(List.of(file(fileName, csv)), false, mappings);
    }

    static ImportFile file(String name, String csv) {
        return new ImportFile(name, csv.getBytes(StandardCharsets.UTF_8));
    }

    /** The files of a folder, largest kinds last. */
    static List<ImportFile> folder(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(path -> path.toString().endsWith(".csv")).sorted().map(Import::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ImportFile read(Path path) {
        try {
            return new ImportFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ImportRun run(List<Mapping> mappings, boolean createMissing) {
        List<Action> actions = records.stream().filter(Action.class::isInstance).map(Action.class::cast).toList();
        List<PlanRecord> others = records.stream().filter(record -> !(record instanceof Action)).toList();
        return new ImportRun(
                new PlanBook(others, spellings), actions, new ImportAnswers(mappings, createMissing), Set.of("owner", "liaison")::contains);
    }

    PlanBook book() {
        return run.book();
    }

    List<Action> actions() {
        return records.stream().filter(Action.class::isInstance).map(Action.class::cast).toList();
    }

    List<ImportRow> rows() {
        return files.stream().flatMap(file -> file.rows().stream()).toList();
    }

    ImportRow row(int number) {
        return rows().stream().filter(row -> row.number() == number).findFirst().orElseThrow();
    }

    long count(Outcome outcome) {
        return rows().stream().filter(row -> row.outcome() == outcome).count();
    }

    List<String> faultKeys() {
        return Stream.concat(
                        files.stream().flatMap(file -> file.faults().stream()), rows().stream().flatMap(row -> row.faults().stream()))
                .map(Fault::key)
                .toList();
    }

    List<Fault> fileNotes() {
        return files.stream().flatMap(file -> file.notes().stream()).toList();
    }

    List<ImportReport.Question> questions() {
        return run.questions().stream().map(ImportRun.OpenQuestion::view).toList();
    }

    List<String> alsoCreated() {
        return run.alsoCreated();
    }

    /** The folder of the City's data, which is not part of the project. */
    static Path city() {
        return Path.of(System.getProperty("stathouse.shared", "../shared")).resolve("data/city");
    }
}

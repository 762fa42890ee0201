package org.stathouse.shared.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Fault;
import org.stathouse.shared.csv.ImportReport.Outcome;

/**
 * A row while it is imported: its cells by column, and what was found wrong or worth telling. An empty cell says nothing:
 * it neither sets nor clears.
 */
public class ImportRow {

    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.US);

    private final String place;
    private final int number;
    private final Map<String, String> cells;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Fault> notes = new ArrayList<>();
    private String record = "";
    private boolean waiting;
    private @Nullable Outcome outcome;
    private Changes changes = new Changes(Map.of(), Map.of());

    public ImportRow(String fileName, int number, Map<String, String> cells) {
        this.place = fileName + ", row " + number;
        this.number = number;
        this.cells = Map.copyOf(cells);
    }

    /** Where the row stands, for people: {@code actions.csv, row 7}. */
    public String place() {
        return place;
    }

    /** As a spreadsheet counts: the header is row 1. */
    public int number() {
        return number;
    }

    /** The cells by column, trimmed; a column without a cell is missing. */
    public Map<String, String> cells() {
        return cells;
    }

    /** The cell’s text, nothing if it is empty; a fault if it is longer than so many characters. */
    public @Nullable String text(String column, int most) {
        String cell = cells.get(column);
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        if (cell.length() > most) {
            fault(column, "shared.tooLong", most, cell.length());
        }
        return cell;
    }

    /** The cell's text, a fault if it is empty. */
    public String required(String column, int most) {
        String text = text(column, most);
        if (text == null) {
            fault(column, "shared.import.required");
        }
        return Objects.requireNonNullElse(text, "");
    }

    /** The cell’s text, or another one if it is empty. */
    public String text(String column, int most, String otherwise) {
        return Objects.requireNonNullElse(text(column, most), otherwise);
    }

    /** The cell’s text, or what is known if it is empty. */
    public @Nullable String textOr(String column, int most, @Nullable String known) {
        String text = text(column, most);
        return text == null ? known : text;
    }

    /** Yes or no, nothing if the cell is empty. */
    public @Nullable Boolean flag(String column) {
        String cell = cells.getOrDefault(column, "").toLowerCase(Locale.ROOT);
        return switch (cell) {
            case "" -> null;
            case "true", "yes", "y", "1" -> true;
            case "false", "no", "n", "0" -> false;
            default -> {
                fault(column, "shared.import.notYesOrNo", cell);
                yield null;
            }
        };
    }

    /** A whole number of at most six digits, nothing if the cell is empty. */
    public @Nullable Integer count(String column) {
        String cell = cells.getOrDefault(column, "");
        if (cell.isEmpty()) {
            return null;
        }
        if (!cell.matches("\\d{1,6}")) {
            fault(column, "shared.import.notACount", cell);
            return null;
        }
        return Integer.valueOf(cell);
    }

    /** A day as {@code 2026-11-22} or {@code 11/22/2026}. */
    public @Nullable LocalDate date(String column) {
        String cell = cells.getOrDefault(column, "");
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return cell.contains("/") ? LocalDate.parse(cell, AMERICAN) : LocalDate.parse(cell);
        } catch (DateTimeException noDate) {
            fault(column, "shared.import.notADate", cell);
            return null;
        }
    }

    /** Finds something wrong with a cell, or with the whole row where no column is named. */
    public void fault(@Nullable String column, String key, Object... arguments) {
        faults.add(new Fault(column, key, List.of(arguments)));
    }

    /** Tells something that is worth knowing and nothing wrong. */
    public void note(String key, Object... arguments) {
        notes.add(Fault.of(key, arguments));
    }

    /** The row cannot be judged before a person has answered a question. */
    public void waitForAnswer() {
        waiting = true;
    }

    /** Names what the row is about, for people. */
    public void isAbout(String name) {
        record = name;
    }

    /** Leaves the row out on purpose and says why. */
    public void skip(String key, Object... arguments) {
        outcome = Outcome.SKIPPED;
        note(key, arguments);
    }

    /** Says what becomes of the row. */
    public void settle(Outcome settled, Changes made) {
        outcome = settled;
        changes = made;
    }

    /** Whether a person must answer a question first. */
    public boolean isWaiting() {
        return waiting;
    }

    /** Whether a fault or an open question stands in the way. */
    public boolean isBlocked() {
        return waiting || !faults.isEmpty();
    }

    /** What becomes of the row: refused with a fault, waiting with a question, else as settled. */
    public Outcome outcome() {
        if (!faults.isEmpty()) {
            return Outcome.REFUSED;
        }
        return waiting ? Outcome.WAITING : Objects.requireNonNullElse(outcome, Outcome.UNCHANGED);
    }

    /** What the row is about, by name. */
    public String record() {
        return record;
    }

    /** The fields that change, or those that a new record gets. */
    public Changes changes() {
        return changes;
    }

    /** What is wrong with the row; the field of each is its column. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    /** What is wrong with the row, each fault at its place in the file: {@code actions.csv, row 7, column owner}. */
    public List<Fault> placedFaults() {
        return faults.stream()
                .map(fault -> new Fault(fault.field() == null ? place : place + ", column " + fault.field(), fault.key(), fault.arguments()))
                .toList();
    }

    /** What is worth telling about the row. */
    public List<Fault> notes() {
        return List.copyOf(notes);
    }
}

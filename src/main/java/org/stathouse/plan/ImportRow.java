package org.stathouse.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stathouse.plan.ImportReport.Outcome;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Fault;

/**
 * A row while it is imported: its cells by column, and what was found wrong or worth telling. An empty cell says nothing:
 * it neither sets nor clears.
 */
class ImportRow {

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

    ImportRow(String fileName, int number, Map<String, String> cells) {
        this.place = fileName + ", row " + number;
        this.number = number;
        this.cells = Map.copyOf(cells);
    }

    /** Where the row stands, for people: {@code actions.csv, row 7}. */
    String place() {
        return place;
    }

    int number() {
        return number;
    }

    Map<String, String> cells() {
        return cells;
    }

    @Nullable
    String text(String column, int most) {
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
    String required(String column, int most) {
        String text = text(column, most);
        if (text == null) {
            fault(column, "plan.import.required");
        }
        return Objects.requireNonNullElse(text, "");
    }

    String text(String column, int most, String otherwise) {
        return Objects.requireNonNullElse(text(column, most), otherwise);
    }

    @Nullable
    String textOr(String column, int most, @Nullable String known) {
        String text = text(column, most);
        return text == null ? known : text;
    }

    @Nullable
    Boolean flag(String column) {
        String cell = cells.getOrDefault(column, "").toLowerCase(Locale.ROOT);
        return switch (cell) {
            case "" -> null;
            case "true", "yes", "y", "1" -> true;
            case "false", "no", "n", "0" -> false;
            default -> {
                fault(column, "plan.import.notYesOrNo", cell);
                yield null;
            }
        };
    }

    @Nullable
    Integer count(String column) {
        String cell = cells.getOrDefault(column, "");
        if (cell.isEmpty()) {
            return null;
        }
        if (!cell.matches("\\d{1,6}")) {
            fault(column, "plan.import.notACount", cell);
            return null;
        }
        return Integer.valueOf(cell);
    }

    /** A day as {@code 2026-11-22} or {@code 11/22/2026}. */
    @Nullable
    LocalDate date(String column) {
        String cell = cells.getOrDefault(column, "");
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return cell.contains("/") ? LocalDate.parse(cell, AMERICAN) : LocalDate.parse(cell);
        } catch (DateTimeException noDate) {
            fault(column, "plan.import.notADate", cell);
            return null;
        }
    }

    void fault(@Nullable String column, String key, Object... arguments) {
        faults.add(new Fault(column, key, List.of(arguments)));
    }

    void note(String key, Object... arguments) {
        notes.add(Fault.of(key, arguments));
    }

    /** The row cannot be judged before a person has answered a question. */
    void waitForAnswer() {
        waiting = true;
    }

    void isAbout(String name) {
        record = name;
    }

    void skip(String key, Object... arguments) {
        outcome = Outcome.SKIPPED;
        note(key, arguments);
    }

    void settle(Outcome settled, Changes made) {
        outcome = settled;
        changes = made;
    }

    boolean isWaiting() {
        return waiting;
    }

    /** Whether a fault or an open question stands in the way. */
    boolean isBlocked() {
        return waiting || !faults.isEmpty();
    }

    Outcome outcome() {
        if (!faults.isEmpty()) {
            return Outcome.REFUSED;
        }
        return waiting ? Outcome.WAITING : Objects.requireNonNullElse(outcome, Outcome.UNCHANGED);
    }

    String record() {
        return record;
    }

    Changes changes() {
        return changes;
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    List<Fault> notes() {
        return List.copyOf(notes);
    }
}

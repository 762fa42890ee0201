package org.stathouse.shared.csv;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Messages;

/**
 * What an import would do, or did.
 *
 * @param applied whether it was done
 * @param questions spellings that a person must map before anything is done
 * @param alsoCreated what the mappings create besides the rows: "agency Department of Transportation"
 */
public record ImportReport(boolean applied, List<File> files, List<Question> questions, List<String> alsoCreated) {

    public ImportReport {
        files = List.copyOf(files);
        questions = List.copyOf(questions);
        alsoCreated = List.copyOf(alsoCreated);
    }

    /** What becomes of a row. */
    public enum Outcome {
        CREATE("Create"),
        CHANGE("Change"),
        UNCHANGED("Unchanged"),
        /** It waits for the answer to a question. */
        WAITING("Needs mapping"),
        /** It is left out on purpose; its note says why. */
        SKIPPED("Not taken"),
        REFUSED("Refused");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** The word for people. */
        public String label() {
            return label;
        }
    }

    /**
     * One file.
     *
     * @param kind what it was recognized as, none if it was not
     * @param notes what concerns the file as a whole: columns or contents that are not taken
     * @param faults what makes the whole file unreadable
     */
    public record File(String name, @Nullable String kind, List<String> notes, List<String> faults, List<Row> rows) {

        public File {
            notes = List.copyOf(notes);
            faults = List.copyOf(faults);
            rows = List.copyOf(rows);
        }

        public long count(Outcome outcome) {
            return rows.stream().filter(row -> row.outcome() == outcome).count();
        }

        /** How many rows come out how. */
        @JsonProperty
        public Map<Outcome, Long> counts() {
            Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
            rows.forEach(row -> counts.merge(row.outcome(), 1L, Long::sum));
            return counts;
        }
    }

    /**
     * One row of a file.
     *
     * @param number as a spreadsheet counts: the header is row 1
     * @param record what the row is about, by name
     * @param changes the fields that change, or those that a new record gets
     */
    public record Row(int number, String record, Outcome outcome, List<Change> changes, List<Problem> faults, List<String> notes) {

        public Row {
            changes = List.copyOf(changes);
            faults = List.copyOf(faults);
            notes = List.copyOf(notes);
        }

        /** The row as people read it. */
        public static Row of(ImportRow row, Messages messages) {
            Changes changes = row.changes();
            return new Row(
                    row.number(),
                    row.record(),
                    row.outcome(),
                    changes.after().entrySet().stream()
                            .map(field -> new Change(field.getKey(), text(changes.before().get(field.getKey())), text(field.getValue())))
                            .toList(),
                    row.faults().stream().map(fault -> new Problem(fault.field(), messages.text(fault))).toList(),
                    messages.texts(row.notes()));
        }

        private static @Nullable String text(@Nullable Object value) {
            return value == null ? null : value.toString();
        }
    }

    /** One field before and after, as text; none where it had or gets no value. */
    public record Change(String field, @Nullable String before, @Nullable String after) {}

    /** One fault of a row at a column, as a sentence; none where it concerns the whole row. */
    public record Problem(@Nullable String column, String message) {}

    /**
     * A spelling that is not known.
     *
     * @param kind what it is a spelling of, as the answer names it: {@code AGENCY}, {@code PILLAR}, …
     * @param plan the plan within which it means something, if it does so only there
     * @param suggestions names that it may mean, the likeliest first
     * @param rows how many rows wait for the answer
     * @param where the first of them, {@code actions.csv, row 7}
     */
    public record Question(
            String kind, @Nullable String plan, String spelling, List<String> suggestions, int rows, String where) {

        public Question {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** How many rows of all files come out so. */
    public long count(Outcome outcome) {
        return files.stream().mapToLong(file -> file.count(outcome)).sum();
    }

    /** Whether nothing stands in the way: no fault, no open question. */
    public boolean isClean() {
        return questions.isEmpty()
                && files.stream().allMatch(file -> file.faults().isEmpty())
                && count(Outcome.REFUSED) == 0
                && count(Outcome.WAITING) == 0;
    }
}

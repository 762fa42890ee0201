package org.stathouse.briefing;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.chart.Chart;
import org.stathouse.shared.chart.Sign;

/** A piece of a section, without a word on how it looks: the same in the PDF, in the preview and in the reading view. */
public sealed interface Block {

    /** A heading inside a section; level 2 is a bookmark too, level 3 is not. The section's own title is level 1. */
    record Heading(int level, String text) implements Block {}

    /** Running text; paragraphs are separated by blank lines. */
    record Prose(String text) implements Block {}

    /** A text that has to be seen first, under a label: {@code Decision asked}. */
    record Callout(String label, String text) implements Block {}

    /** Short points. */
    record Points(List<String> lines) implements Block {

        public Points {
            lines = List.copyOf(lines);
        }
    }

    /** Labels and values of one thing. */
    record Facts(List<Pair> pairs) implements Block {

        public Facts {
            pairs = List.copyOf(pairs);
        }
    }

    /** A label and its value, before which a sign may stand. */
    record Pair(String label, String value, @Nullable Sign sign) {

        public Pair(String label, String value) {
            this(label, value, null);
        }
    }

    /**
     * A table with a caption; where it has no rows the sentence stands in its place. The first column names the row.
     *
     * @param none such as {@code No milestone is late.}
     */
    record Table(String caption, List<Column> columns, List<List<Cell>> rows, String none) implements Block {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(caption + ": a row of " + row.size() + " cells for " + columns.size() + " columns");
                }
            }
        }

        /** The same without the columns in which no row says anything; the first one stays, and so does a table without rows. */
        public Table filled() {
            return filledLike(rows);
        }

        /** The same, where the columns are to stand as in other tables: those rows decide which ones say something. */
        public Table filledLike(List<List<Cell>> all) {
            List<Integer> kept = IntStream.range(0, columns.size())
                    .filter(column -> column == 0 || all.isEmpty() || all.stream().anyMatch(row -> !row.get(column).text().isBlank()))
                    .boxed()
                    .toList();
            return new Table(
                    caption,
                    kept.stream().map(columns::get).toList(),
                    rows.stream().map(row -> kept.stream().map(row::get).map(Cell::shown).toList()).toList(),
                    none);
        }
    }

    /**
     * A column of a table.
     *
     * @param width its part of the whole width, against the other columns'
     * @param figures whether it holds figures, which stand at the right and equally wide
     */
    record Column(String name, int width, boolean figures) {

        public static Column text(String name, int width) {
            return new Column(name, width, false);
        }

        public static Column figures(String name, int width) {
            return new Column(name, width, true);
        }
    }

    /** What stands in a cell, after a sign where there is one. */
    record Cell(String text, @Nullable Sign sign) {

        public static Cell of(String text) {
            return new Cell(text, null);
        }

        public static Cell of(Sign sign) {
            return new Cell(sign.label(), sign);
        }

        /** What is not known stays empty. */
        public static Cell known(@Nullable String text) {
            return new Cell(text == null ? "" : text, null);
        }

        private Cell shown() {
            return text.isBlank() ? new Cell("–", sign) : this;
        }
    }

    /** One chart over the whole width, or several side by side, two in a row. Its figures can be read as text below it. */
    record Figures(List<Chart> charts) implements Block {

        public Figures {
            charts = List.copyOf(charts);
        }
    }

    /** Blocks that begin a page of their own under a title, which is a bookmark: a decision asked, a Red action. */
    record Page(String title, List<Block> blocks) implements Block {

        public Page {
            blocks = List.copyOf(blocks);
        }
    }

    /** Blocks that stay on one page where they fit on one. */
    record Together(List<Block> blocks) implements Block {

        public Together {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A PDF that is bound in here, page by page, with a bookmark of its own.
     *
     * @param document its id in the store of documents, whose content never changes
     * @param own whether Stathouse made it, so that it is tagged and can be bound in as it is; pages of all others become images with
     *     their text
     */
    record Exhibit(String title, UUID document, boolean own) implements Block {}
}

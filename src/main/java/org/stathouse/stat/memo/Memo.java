package org.stathouse.stat.memo;

import java.time.LocalDate;
import java.util.List;

/**
 * A memo's content, the same for the page that a browser shows and for the PDF.
 *
 * @param of the Stat's name, or what stands for all of them
 * @param day what the file's name ends with: the session's day, or the day of a weekly status
 * @param facts what stands under the title
 */
public record Memo(MemoKind kind, String of, LocalDate day, List<Fact> facts, List<Section> sections) {

    public Memo {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
    }

    /** {@code CleanStat: Pre-Memo}. */
    public String title() {
        return of + ": " + kind.label();
    }

    public String fileName() {
        return kind.fileName(of, day);
    }

    /** A name with what it stands for. */
    public record Fact(String name, String value) {}

    /** One heading with what stands under it; at least one block, for an empty heading leaves a reader guessing. */
    public record Section(String title, List<Block> blocks) {

        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** What stands under a heading. */
    public sealed interface Block {

        /** Which of the shapes it is, for the template. */
        default String shape() {
            return switch (this) {
                case Prose prose -> "prose";
                case Points points -> "points";
                case Facts facts -> "facts";
                case Items items -> "items";
                case Measure measure -> "measure";
            };
        }
    }

    /** Paragraphs as a person wrote them, separated by line breaks. */
    public record Prose(String text) implements Block {}

    /** A list of short statements. */
    public record Points(List<String> lines) implements Block {

        public Points {
            lines = List.copyOf(lines);
        }
    }

    /** Names with what they stand for. */
    public record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A table of items.
     *
     * @param caption what the table holds; agencies' names among them
     */
    public record Items(String caption, List<Line> lines) implements Block {

        public Items {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One item in a table.
     *
     * @param due the present date in words
     * @param moved that it is not the date agreed first, in words; empty if it is
     * @param evidence what its owner is asked to show
     * @param state its color in a word, or the status where it has none
     * @param sign what stands before the color's word, so that color alone tells nothing
     */
    public record Line(
            String number,
            String task,
            String owner,
            String agency,
            String type,
            String evidence,
            String due,
            String moved,
            String state,
            String sign) {}

    /**
     * A measure with everything that answers "where does this number come from".
     *
     * @param svg its drawing
     * @param description what there is to see in it
     */
    public record Measure(
            String name, List<Fact> facts, String svg, String description, List<String> head, List<List<String>> rows) implements Block {

        public Measure {
            facts = List.copyOf(facts);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }
    }
}

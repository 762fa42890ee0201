package org.stathouse.briefing.page;

import java.util.List;
import org.stathouse.briefing.Block.Cell;
import org.stathouse.briefing.Block.Column;
import org.stathouse.briefing.Block.Pair;

/** A block as the templates print it; the shape says which of their fragments does. */
sealed interface Piece {

    /** The name of the case in {@code packets/blocks.html}. */
    String shape();

    /** @param bookmark whether it stands among the document's bookmarks */
    record Heading(int level, String text, boolean bookmark) implements Piece {

        @Override
        public String shape() {
            return "h" + level;
        }
    }

    record Prose(List<String> paragraphs) implements Piece {

        @Override
        public String shape() {
            return "prose";
        }
    }

    record Callout(String label, List<String> paragraphs) implements Piece {

        @Override
        public String shape() {
            return "callout";
        }
    }

    record Points(List<String> lines) implements Piece {

        @Override
        public String shape() {
            return "points";
        }
    }

    /** @param rows one pair, or two short ones side by side */
    record Facts(List<List<Pair>> rows) implements Piece {

        @Override
        public String shape() {
            return "facts";
        }
    }

    /** @param widths one for each column, in percent */
    record Table(String caption, List<Column> columns, List<Integer> widths, List<List<Cell>> rows) implements Piece {

        @Override
        public String shape() {
            return "table";
        }
    }

    /** @param rows one chart over the whole width, or two side by side */
    record Figures(List<List<FigurePiece>> rows) implements Piece {

        @Override
        public String shape() {
            return "figures";
        }
    }

    /** @param leads whether it stands right below the section's title, with a few words before it at most */
    record Page(boolean leads, List<Piece> pieces) implements Piece {

        @Override
        public String shape() {
            return "page";
        }
    }

    record Together(List<Piece> pieces) implements Piece {

        @Override
        public String shape() {
            return "together";
        }
    }

    /** A PDF whose pages follow the section's. */
    record Enclosed(String title) implements Piece {

        @Override
        public String shape() {
            return "enclosed";
        }
    }
}

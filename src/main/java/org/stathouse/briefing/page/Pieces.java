package org.stathouse.briefing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.Block;
import org.stathouse.briefing.Block.Column;
import org.stathouse.briefing.Block.Pair;
import org.stathouse.shared.chart.Chart;

/** Turns the blocks of a section into pieces, whose headings never leave a level out: screen readers go by it (PDF/UA-1, 7.4.2). */
final class Pieces {

    private static final int DEEPEST = 4;

    /** As many letters stand in a line of half the page, beside their label. */
    private static final int SHORT_VALUE = 44;

    private static final int SHORT_LABEL = 18;
    private static final Pattern BLANK_LINES = Pattern.compile("\\s*\\R\\s*\\R\\s*");

    /** So many texts may stand between a section's title and a page that does not begin a sheet of its own therefore. */
    private static final int MOST_TEXTS_BEFORE_A_PAGE = 1;

    private final Medium medium;
    private final @Nullable Block lead;

    /** The level of the heading above. */
    private int level;

    private Pieces(Medium medium, @Nullable Block lead) {
        this.medium = medium;
        this.lead = lead;
        this.level = medium.title();
    }

    static List<Piece> of(List<Block> blocks, Medium medium) {
        int texts = 0;
        while (texts < blocks.size() && blocks.get(texts) instanceof Block.Prose) {
            texts++;
        }
        Block lead = texts <= MOST_TEXTS_BEFORE_A_PAGE && texts < blocks.size() ? blocks.get(texts) : null;
        return new Pieces(medium, lead).pieces(blocks, medium.title() - 1);
    }

    /** @param deeper how many levels the headings stand below what the blocks say, because of the titles above them */
    private List<Piece> pieces(List<Block> blocks, int deeper) {
        return blocks.stream().map(block -> piece(block, deeper)).toList();
    }

    private Piece piece(Block block, int deeper) {
        return switch (block) {
            case Block.Heading heading -> heading(heading, deeper);
            case Block.Prose prose -> new Piece.Prose(paragraphs(prose.text()));
            case Block.Callout callout -> new Piece.Callout(callout.label(), paragraphs(callout.text()));
            case Block.Points points -> new Piece.Points(points.lines());
            case Block.Facts facts -> facts(facts.pairs());
            case Block.Table table -> table(table);
            case Block.Figures figures -> figures(figures.charts());
            case Block.Page page -> page(page);
            case Block.Together together -> new Piece.Together(pieces(together.blocks(), deeper));
            case Block.Exhibit exhibit -> new Piece.Enclosed(exhibit.title());
        };
    }

    private Piece.Heading heading(Block.Heading heading, int deeper) {
        level = Math.clamp(heading.level() + deeper, medium.title() + 1, Math.min(level + 1, DEEPEST));
        return new Piece.Heading(level, heading.text(), level == medium.title() + 1);
    }

    private Piece.Page page(Block.Page page) {
        level = medium.title() + 1;
        Piece.Heading title = new Piece.Heading(level, page.title(), true);
        return new Piece.Page(page == lead, Stream.concat(Stream.of(title), pieces(page.blocks(), medium.title()).stream()).toList());
    }

    private static Piece.Facts facts(List<Pair> pairs) {
        boolean brief = pairs.stream().allMatch(pair -> pair.label().length() <= SHORT_LABEL && pair.value().length() <= SHORT_VALUE);
        return new Piece.Facts(rows(pairs, brief ? 2 : 1));
    }

    private static <T> List<List<T>> rows(List<T> all, int inEach) {
        List<List<T>> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i += inEach) {
            rows.add(all.subList(i, Math.min(i + inEach, all.size())));
        }
        return rows;
    }

    private static Piece table(Block.Table table) {
        if (table.rows().isEmpty()) {
            return new Piece.Prose(List.of(table.none()));
        }
        int all = table.columns().stream().mapToInt(Column::width).sum();
        List<Integer> widths = table.columns().stream().map(column -> Math.round(100f * column.width() / all)).toList();
        return new Piece.Table(table.caption(), table.columns(), widths, table.rows());
    }

    private Piece figures(List<Chart> charts) {
        List<FigurePiece> figures = charts.stream().map(chart -> FigurePiece.of(chart, medium, charts.size() == 1)).toList();
        return new Piece.Figures(rows(figures, 2));
    }

    private static List<String> paragraphs(String text) {
        return BLANK_LINES.splitAsStream(text.strip()).toList();
    }
}

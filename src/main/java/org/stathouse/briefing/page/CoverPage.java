package org.stathouse.briefing.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stathouse.briefing.Block.Pair;
import org.stathouse.documents.Binding.Bookmark;
import org.stathouse.shared.DateTexts;

/** The words of a packet's cover. */
record CoverPage(String kind, String title, String subtitle, boolean draft, List<Pair> facts) {

    /** As many lines of contents have room on the cover itself. */
    private static final int ROOM_ON_THE_COVER = 14;

    /**
     * A line of the contents.
     *
     * @param link to the bookmark
     * @param says where it leads, for a screen reader
     */
    record Line(int level, String title, int page, String link, String says) {}

    /** @param brief whether they stand on the cover itself instead of on pages of their own */
    record Contents(List<Line> lines, boolean brief) {}

    static CoverPage of(PacketCover cover, DateTexts dates) {
        List<Pair> facts = new ArrayList<>();
        facts.add(new Pair("As of", dates.dateTime(cover.asOf())));
        facts.add(new Pair("Edition", PacketPages.edition(cover)));
        if (!cover.replaces().isEmpty()) {
            facts.add(new Pair("Replaces", cover.replaces()));
        }
        if (cover.since() != null) {
            facts.add(new Pair("Changes since", dates.dateTime(cover.since())));
        }
        boolean draft = switch (cover.edition()) {
            case DRAFT -> true;
            case FINAL -> false;
        };
        return new CoverPage(cover.occasion().kind().label(), cover.occasion().title(), cover.occasion().subtitle(), draft, facts);
    }

    static Contents contents(List<Bookmark> bookmarks) {
        List<Line> lines = IntStream.range(0, bookmarks.size()).mapToObj(at -> line(bookmarks.get(at), at)).toList();
        return new Contents(lines, lines.size() <= ROOM_ON_THE_COVER);
    }

    private static Line line(Bookmark bookmark, int at) {
        return new Line(bookmark.level(), bookmark.title(), bookmark.page(), "part:" + at, "%s, page %d".formatted(bookmark.title(), bookmark.page()));
    }
}

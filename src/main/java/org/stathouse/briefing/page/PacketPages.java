package org.stathouse.briefing.page;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stathouse.briefing.Block;
import org.stathouse.documents.Binding.Bookmark;
import org.stathouse.documents.DocumentProperties;
import org.stathouse.documents.PdfKit;
import org.stathouse.documents.UnreadableExhibit;
import org.stathouse.shared.DateTexts;

/**
 * How packets look: fills the templates of covers and sections from blocks, the same for PDF, preview and reading view. An exhibit is no
 * page of a section; whoever binds the packet puts its pages after the section's.
 */
@Component
public class PacketPages {

    /** The template of one section, filled by {@link #section} or {@link #leftOut}. */
    public static final String SECTION = "packets/section";

    /** The template of cover and contents, filled by {@link #front}. */
    public static final String FRONT = "packets/front";

    private static final String READING = "packets/reading";
    private static final String READER = "packets/reader";
    private static final String LANGUAGE = "en-US";

    private final PdfKit kit;
    private final DateTexts dates;

    public PacketPages(PdfKit kit, DateTexts dates) {
        this.kit = kit;
        this.dates = dates;
    }

    /** What a PDF made from the cover says of itself. */
    public DocumentProperties properties(PacketCover cover) {
        String description = "%s, %s, as of %s".formatted(cover.occasion().kind().label(), edition(cover), dates.dateTime(cover.asOf()));
        return new DocumentProperties(cover.occasion().title(), description, LANGUAGE);
    }

    /** The model of a section's pages in the PDF. */
    public Map<String, Object> section(PacketPart part) {
        return Map.of("section", SectionPage.of(part, Medium.PAPER));
    }

    /** The model of the page that stands in the place of a PDF that cannot be bound in, and says why. */
    public Map<String, Object> leftOut(Block.Exhibit exhibit, UnreadableExhibit.Reason reason) {
        return Map.of("section", SectionPage.leftOut(exhibit, reason));
    }

    /** The model of cover and contents. */
    public Map<String, Object> front(PacketCover cover, List<Bookmark> contents) {
        return Map.of("cover", CoverPage.of(cover, dates), "contents", CoverPage.contents(contents));
    }

    /** The whole packet as one web page that loads nothing and needs no script, to look at beforehand. */
    public String reading(PacketCover cover, List<PacketPart> parts) {
        List<SectionPage> sections = parts.stream().map(part -> SectionPage.of(part, Medium.SCREEN)).toList();
        return kit.preview(READING, properties(cover), Map.of("cover", CoverPage.of(cover, dates), "sections", sections));
    }

    /** One section as a page of the reading view, with the ways to the others around it. It loads nothing but the frame's script. */
    public String reader(PacketCover cover, PacketPart part, ReaderFrame frame) {
        Map<String, Object> model = Map.of("cover", CoverPage.of(cover, dates), "section", SectionPage.of(part, Medium.SCREEN), "frame", frame);
        return kit.preview(READER, tab(properties(cover)), model);
    }

    /** Titles the browser’s tab as all views are titled. */
    private static DocumentProperties tab(DocumentProperties properties) {
        return new DocumentProperties(properties.title() + " · Stathouse", properties.description(), properties.language());
    }

    /** {@code Draft, version 3}. */
    public static String edition(PacketCover cover) {
        return "%s, version %d".formatted(cover.edition().label(), cover.version());
    }
}

package org.stathouse.documents;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/** The bookmarks of a bound document on two levels, in the order of its pages. */
final class Outline {

    private final List<Entry> entries = new ArrayList<>();

    /** A bookmark, and the place that it leads to. */
    record Entry(int level, String title, COSArray destination) {

        COSBase page() {
            return destination.getObject(0);
        }
    }

    /** Notes a bookmark to the top of a page. */
    void add(int level, String title, PDPage page) {
        PDPageXYZDestination top = new PDPageXYZDestination();
        top.setPage(page);
        top.setTop((int) page.getMediaBox().getHeight());
        entries.add(new Entry(level, title, top.getCOSObject()));
    }

    /** Notes the bookmarks that a rendering has written, all on one level. */
    void addAll(int level, @Nullable PDDocumentOutline rendered) {
        for (PDOutlineItem item = rendered == null ? null : rendered.getFirstChild(); item != null; item = item.getNextSibling()) {
            entries.add(new Entry(level, item.getTitle(), (COSArray) item.getCOSObject().getDictionaryObject(COSName.DEST)));
        }
    }

    /** Notes the bookmarks of another document part behind these. */
    void addAll(Outline further) {
        entries.addAll(further.entries);
    }

    /** The title of the last bookmark to that page; empty if there is none. */
    String titleOn(PDPage page) {
        return entries.reversed().stream()
                .filter(entry -> entry.page() == page.getCOSObject())
                .map(Entry::title)
                .findFirst()
                .orElse("");
    }

    List<Entry> entries() {
        return entries;
    }

    /** Writes the bookmarks as a tree, its first level open. */
    PDDocumentOutline write() {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem part = null;
        for (Entry entry : entries) {
            COSDictionary dictionary = new COSDictionary();
            dictionary.setItem(COSName.DEST, entry.destination());
            PDOutlineItem item = new PDOutlineItem(dictionary);
            item.setTitle(entry.title());
            if (entry.level() == 1 || part == null) {
                outline.addLast(item);
                part = item;
            } else {
                part.addLast(item);
            }
        }
        outline.openNode();
        return outline;
    }
}

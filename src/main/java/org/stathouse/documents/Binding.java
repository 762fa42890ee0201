package org.stathouse.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A document that is being bound; used by one thread. */
public interface Binding extends AutoCloseable {

    /**
     * Renders a template and adds its pages. Elements with {@code data-bookmark="…"} become bookmarks below the part's own. Its pages are
     * letter size and leave 0.9 in free at the top and 0.8 in at the bottom, 0.75 in at the sides, without margin boxes of their own; its
     * headings begin with {@code h1}.
     *
     * @param title the part's bookmark and running head
     * @return how many pages it came to
     */
    int part(String title, String template, Map<String, Object> model);

    /**
     * Adds the pages of a PDF under a bookmark below the running part's. One that Stathouse made is bound in as it is, with its tags; pages of
     * others become images with their text beneath, since nobody knows what is in them.
     *
     * @throws UnreadableExhibit if it is broken, encrypted or empty; nothing was added
     */
    int exhibit(String title, byte[] pdf, boolean own) throws UnreadableExhibit;

    /**
     * Puts cover and contents, whose first page is the cover, before all parts, then bookmarks, running heads and page numbers on everything, and writes the document.
     * Links to {@code part:N} in the front's template lead to the N-th bookmark, counted from 0. The front is laid out more than once, for
     * its own length moves the pages that it tells of; its own {@code data-bookmark} elements become bookmarks before all others.
     *
     * @param front the model of the front's template, which is told the bookmarks with their pages
     */
    void finish(String template, Function<List<Bookmark>, Map<String, Object>> front, OutputStream to) throws IOException;

    /** How many pages there are so far, the front not counted. */
    int pages();

    @Override
    void close();

    /**
     * A line of the contents.
     *
     * @param level 1 for a part, 2 for what stands in it
     * @param page counted from 1, the front included
     */
    record Bookmark(int level, String title, int page) {}
}

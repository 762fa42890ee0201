package org.stathouse.briefing.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a section in the reading view.
 *
 * @param places the sections of the packet in their order
 * @param at which of them is shown, counted from 0
 * @param packet the address of the packet's page
 * @param pdf the address of the PDF
 * @param script the address of the script that goes on and back by keyboard; without it everything works but that
 */
public record ReaderFrame(List<Place> places, int at, String packet, String pdf, String script) {

    public ReaderFrame {
        places = List.copyOf(places);
    }

    /** A section and its address. */
    public record Place(String title, String address) {}

    /** The section that is shown. */
    public Place here() {
        return places.get(at);
    }

    /** The section before; none before the first. */
    public @Nullable Place previous() {
        return at == 0 ? null : places.get(at - 1);
    }

    /** The section after; none after the last. */
    public @Nullable Place next() {
        return at + 1 == places.size() ? null : places.get(at + 1);
    }
}

package org.stathouse.briefing.page;

import java.util.List;
import org.stathouse.briefing.Block;
import org.stathouse.documents.UnreadableExhibit;

/**
 * The pages of one section.
 *
 * @param notice what went wrong with it; empty if nothing did
 */
record SectionPage(String title, String notice, List<Piece> pieces) {

    static SectionPage of(PacketPart part, Medium medium) {
        return switch (part) {
            case PacketPart.Told told -> new SectionPage(told.title(), "", Pieces.of(told.blocks(), medium));
            case PacketPart.Failed failed -> new SectionPage(failed.title(), couldNotBeMade(failed.reference()), List.of());
        };
    }

    static SectionPage leftOut(Block.Exhibit exhibit, UnreadableExhibit.Reason reason) {
        return new SectionPage(exhibit.title(), "This document is left out of the packet: " + reason.words(), List.of());
    }

    private static String couldNotBeMade(String reference) {
        return "This section could not be made. The rest of the packet is complete. Reference for the system’s operator: " + reference;
    }
}

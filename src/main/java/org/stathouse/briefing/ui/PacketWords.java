package org.stathouse.briefing.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stathouse.briefing.Edition;
import org.stathouse.briefing.PacketState;
import org.stathouse.briefing.PacketSummary;
import org.stathouse.shared.ui.StatusBadge;
import org.stathouse.shared.ui.Tone;

/** How packets' states, editions and sizes read on screen. */
final class PacketWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);

    private PacketWords() {}

    static StatusBadge badge(PacketState state) {
        Tone tone = switch (state) {
            case WAITING -> Tone.NEUTRAL;
            case MAKING -> Tone.PROGRESS;
            case READY -> Tone.GOOD;
            case CANCELLED -> Tone.NEUTRAL;
            case FAILED -> Tone.DANGER;
        };
        return new StatusBadge(tone, state.label());
    }

    static StatusBadge badge(Edition edition) {
        return switch (edition) {
            case DRAFT -> new StatusBadge(Tone.WARNING, edition.label());
            case FINAL -> new StatusBadge(Tone.INFO, edition.label());
        };
    }

    /** Whether its making is not over yet. */
    static boolean isBeingMade(PacketState state) {
        return switch (state) {
            case WAITING, MAKING -> true;
            case READY, CANCELLED, FAILED -> false;
        };
    }

    /** "Version 2" of what is final, "Draft 3". */
    static String version(Edition edition, int version) {
        return switch (edition) {
            case DRAFT -> "Draft " + version;
            case FINAL -> "Version " + version;
        };
    }

    /** "SteerCo 2027-03, version 2". */
    static String named(PacketSummary packet) {
        return packet.occasion().title() + ", " + version(packet.edition(), packet.version()).toLowerCase(Locale.ROOT);
    }

    /** Title and kind of a packet in a list; the title leads to its page. */
    static Div name(PacketSummary packet) {
        Div name = new Div(new Anchor(packet.path(), packet.occasion().title()), new Span(packet.occasion().kind().label()));
        name.addClassName("row-name");
        return name;
    }

    /** "24 pages"; a dash while nobody knows. */
    static String pages(@Nullable Integer pages) {
        return pages == null ? "–" : count(pages, "page");
    }

    /** "1 page", "3 pages". */
    static String count(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** "Thu, Mar 18, 2027". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}

package org.stathouse.mpia.letter;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stathouse.mpia.ExemptionBook.Citation;

/** The exemption log of a request as letters tell it: lists of what is withheld, by what right and why. */
final class CitationLines {

    private CitationLines() {}

    /** What the log says to each field of the templates; empty where it says nothing. */
    static Map<LetterField, String> of(List<Citation> log) {
        Map<LetterField, String> lines = new EnumMap<>(LetterField.class);
        lines.put(LetterField.AUTHORITY, list(log, entry -> section(entry) + " (" + entry.exemption().title() + ")"));
        lines.put(LetterField.WITHHELD, list(log, entry -> entry.records() + how(entry) + pages(entry) + ", under " + section(entry)));
        lines.put(LetterField.NECESSARY, list(log, entry -> entry.necessary() == null ? "" : section(entry) + ": " + entry.necessary()));
        lines.put(
                LetterField.REDACTION_FAILS,
                list(log, entry -> entry.redactionFails() == null ? "" : section(entry) + ": " + entry.redactionFails()));
        lines.put(LetterField.REDACTION_KEY, list(log, entry -> section(entry) + ": " + entry.exemption().title()));
        lines.put(LetterField.INDEX, list(log, CitationLines::indexed));
        return lines;
    }

    /** A line of the index that the Board gets: what it is, how much, what was done with it, by what right and why. */
    private static String indexed(Citation entry) {
        return entry.records() + pages(entry) + how(entry) + "; " + section(entry) + " " + entry.exemption().title() + "; " + entry.reason();
    }

    private static String list(List<Citation> log, Function<Citation, String> line) {
        return log.stream().map(line).filter(text -> !text.isBlank()).distinct().map(text -> "- " + text).collect(Collectors.joining("\n"));
    }

    private static String how(Citation entry) {
        return entry.withheld() ? ", withheld" : ", redacted in part";
    }

    private static String section(Citation entry) {
        return "GP §" + entry.exemption().code();
    }

    private static String pages(Citation entry) {
        return switch (entry.pages()) {
            case 0 -> "";
            case 1 -> ", 1 page";
            default -> ", " + entry.pages() + " pages";
        };
    }
}

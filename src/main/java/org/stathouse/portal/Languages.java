package org.stathouse.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the public pages. */
final class Languages {

    /** The parameter of the address that names one. */
    static final String PARAMETER = "lang";

    /** English first: it is what a visitor gets whose browser asks for neither. */
    static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.of("es"));

    private Languages() {}

    /** The language that the address names, if it names one that is spoken. */
    static Optional<Locale> named(HttpServletRequest request) {
        return spoken(request.getParameter(PARAMETER));
    }

    /** What the address names, else what the browser prefers, else English. */
    static Locale of(HttpServletRequest request) {
        return named(request).orElseGet(() -> preferred(request.getHeader("Accept-Language")));
    }

    private static Locale preferred(@Nullable String header) {
        if (header == null) {
            return SPOKEN.getFirst();
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return found == null ? SPOKEN.getFirst() : found;
        } catch (IllegalArgumentException unreadable) {
            return SPOKEN.getFirst();
        }
    }

    private static Optional<Locale> spoken(@Nullable String tag) {
        return SPOKEN.stream().filter(language -> language.getLanguage().equals(tag)).findFirst();
    }
}

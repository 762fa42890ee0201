package org.stathouse.mpia;

import java.util.Locale;

/** In which language a requester reads and writes on the public pages. Letters are in English, with a sentence in theirs. */
public enum PreferredLanguage {
    ENGLISH("English", Locale.ENGLISH),
    SPANISH("Español", Locale.of("es"));

    private final String label;
    private final Locale locale;

    PreferredLanguage(String label, Locale locale) {
        this.label = label;
        this.locale = locale;
    }

    /** The language's name in itself. */
    public String label() {
        return label;
    }

    public Locale locale() {
        return locale;
    }
}

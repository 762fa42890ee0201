package org.stathouse.mpia.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.stathouse.shared.DateTexts;

/** Days in the words of a page's language and in the City's time zone, for the templates. */
record PageDays(DateTexts texts, Locale language) {

    public String day(LocalDate day) {
        return texts.longDate(day, language);
    }

    public String day(Instant instant) {
        return texts.longDate(texts.day(instant), language);
    }
}

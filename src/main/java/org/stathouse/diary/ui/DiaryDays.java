package org.stathouse.diary.ui;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stathouse.diary.DiaryDate;
import org.stathouse.shared.DateTexts;

/** Dates by their days, and what days are called. */
final class DiaryDays {

    private DiaryDays() {}

    static Map<LocalDate, List<DiaryDate>> of(List<DiaryDate> dates) {
        return dates.stream().collect(Collectors.groupingBy(DiaryDate::day, LinkedHashMap::new, Collectors.toList()));
    }

    /** "Monday, Mar 1, 2027", and "today" behind it. */
    static String name(LocalDate day, LocalDate today, DateTexts dates) {
        String name = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US) + ", " + dates.date(day);
        return day.equals(today) ? name + " (today)" : name;
    }
}

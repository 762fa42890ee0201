package org.stathouse.worklist.draft.ui;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What two windows hold in the same form, field by field, where they differ. */
record Difference(FormFields fields, Map<String, List<String>> opened, Map<String, List<String>> here, Map<String, List<String>> there) {

    /** One field. */
    record Line(String field, String here, String there) {}

    List<Line> lines() {
        Set<String> names = new LinkedHashSet<>(here.keySet());
        names.addAll(there.keySet());
        List<Line> lines = new ArrayList<>();
        for (String name : names) {
            List<String> mine = of(here, name);
            List<String> other = of(there, name);
            if (!mine.equals(other)) {
                lines.add(new Line(fields.label(name), text(mine), text(other)));
            }
        }
        return lines;
    }

    private List<String> of(Map<String, List<String>> entries, String name) {
        return entries.getOrDefault(name, opened.getOrDefault(name, List.of()));
    }

    private static String text(List<String> values) {
        return values.isEmpty() ? "–" : String.join(", ", values);
    }
}

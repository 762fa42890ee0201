package org.stathouse.steerco.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;

/** A section as it is kept: what was recorded, a line each, and what the drafter adds. */
@Embeddable
record Section(@Column(name = "section_key") String key, String title, String recorded, String text) {

    private static final String LINE = "\n";

    static Section of(String key, String title, List<String> lines) {
        return new Section(key, title, String.join(LINE, lines.stream().map(line -> line.replaceAll("\\s*\\R\\s*", " ")).toList()), "");
    }

    Section with(String other) {
        return new Section(key, title, recorded, other);
    }

    MinutesSection view() {
        return new MinutesSection(key, title, recorded.lines().toList(), text);
    }
}

package org.stathouse.steerco.minutes;

import java.util.List;

/**
 * One section of the minutes.
 *
 * @param key stays the same, for example {@code attendance} or the id of an agenda item
 * @param recorded lines drafted from what was recorded; nobody edits them
 * @param text what the drafter adds or explains
 */
public record MinutesSection(String key, String title, List<String> recorded, String text) {

    public MinutesSection {
        recorded = List.copyOf(recorded);
    }
}

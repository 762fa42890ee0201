package org.stathouse.worklist.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be kept of a form.
 *
 * @param title what it is, for the list of unfinished forms
 * @param caseName number and title of the case that it concerns; none where something new is entered
 * @param path where the form stands, below the product's address
 * @param fields the values of each field that was changed, as texts
 */
public record SaveDraft(DraftPlace place, String title, @Nullable String caseName, String path, Map<String, List<String>> fields) {

    /** The longest title, case name and path, in characters. */
    public static final int LONGEST_NAME = 400;

    public SaveDraft {
        fields = new LinkedHashMap<>(fields);
    }
}

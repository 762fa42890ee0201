package org.stathouse.worklist.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is to be kept of a form.
 *
 * @param title what it is, for the list of unfinished forms
 * @param path where the form stands, below the product's address
 * @param fields the values of each field that was changed, as texts
 */
public record SaveDraft(DraftPlace place, String title, String path, Map<String, List<String>> fields) {

    public SaveDraft {
        fields = new LinkedHashMap<>(fields);
    }
}

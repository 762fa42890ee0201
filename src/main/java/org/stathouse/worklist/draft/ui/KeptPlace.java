package org.stathouse.worklist.draft.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.ShortText;
import org.stathouse.worklist.draft.DraftPlace;
import org.stathouse.worklist.draft.SaveDraft;

/**
 * Which form is kept, and what the list of unfinished forms says of it.
 *
 * @param title what people call the form
 * @param caseName number and title of the case that it concerns; none where something new is entered
 * @param path where it stands, below the product's address
 */
public record KeptPlace(DraftPlace place, String title, @Nullable String caseName, String path) {

    /** A name that is longer than the list has room for is shortened: it must not keep an entry from being saved. */
    public KeptPlace {
        title = ShortText.of(title, SaveDraft.LONGEST_NAME);
        caseName = caseName == null ? null : ShortText.of(caseName, SaveDraft.LONGEST_NAME);
    }

    /** A form by which something new is entered. */
    public static KeptPlace ofNew(String form, String title, String path) {
        return new KeptPlace(DraftPlace.ofNew(form), title, null, path);
    }

    SaveDraft with(Map<String, List<String>> fields) {
        return new SaveDraft(place, title, caseName, path, fields);
    }
}

package org.stathouse.worklist.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What its owner has typed into a form and not handed in.
 *
 * @param title what it is, for the list of unfinished forms
 * @param caseName number and title of the case that it concerns; none where something new is entered
 * @param path where the form stands, below the product's address
 * @param fields the values of each field that was changed, as texts; a field that was emptied has none
 */
public record FormDraft(
        UUID id,
        DraftPlace place,
        String title,
        @Nullable String caseName,
        String path,
        Map<String, List<String>> fields,
        Instant savedAt,
        long version) {}

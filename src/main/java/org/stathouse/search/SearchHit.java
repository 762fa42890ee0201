package org.stathouse.search;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.shared.CaseRef;

/**
 * Something that was found and that the person may see.
 *
 * @param kind what people call such things, in the plural
 * @param title the title of the case, also where a comment on it was found
 * @param excerpt the part of its text around the words searched for; empty where only number or title hold them
 * @param author the user name of who said it, for a comment
 * @param changedAt when its words were changed last
 * @param path where it stands, below the product's address
 */
public record SearchHit(
        UUID id,
        String kind,
        CaseRef subject,
        String number,
        List<Fragment> title,
        List<Fragment> excerpt,
        @Nullable String author,
        Instant changedAt,
        String path) {}

package org.stathouse.shared.web;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/** Answers that carry the version of what they show as an entity tag. */
public final class ETags {

    private ETags() {}

    /** 200 with {@code ETag: "<version>"}. */
    public static <T> ResponseEntity<T> ok(long version, T body) {
        return ResponseEntity.ok().eTag(tag(version)).body(body);
    }

    /** 201 with the address of what was made and its {@code ETag}. */
    public static <T> ResponseEntity<T> created(URI location, long version, T body) {
        return ResponseEntity.created(location).eTag(tag(version)).body(body);
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}

package org.stathouse.shared.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;

/**
 * The version that a change was made on, from the request's {@code If-Match} header. A controller takes it as
 * {@code @RequestHeader(HttpHeaders.IF_MATCH) IfMatch ifMatch}; a request without the header gets 428.
 */
@Schema(type = "string", example = "\"3\"", description = "The ETag of the state that the change was made on")
public record IfMatch(long version) {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    /** Reads {@code "3"}; Spring calls it to convert the header. */
    public static IfMatch valueOf(String header) {
        Matcher matcher = TAG.matcher(header.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not an ETag of this interface: " + header);
        }
        return new IfMatch(Long.parseLong(matcher.group(1)));
    }

    /**
     * Refuses a stale change.
     *
     * @throws Conflict if the current version is another one
     */
    public void require(long current) {
        if (current != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
    }
}

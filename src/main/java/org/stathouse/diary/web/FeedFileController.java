package org.stathouse.diary.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.stathouse.diary.FeedReader;

/** The calendar file of a feed, for whoever has its secret address. A wrong one and a revoked one look alike. */
@Controller
class FeedFileController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int TAG_LENGTH = 32;

    private final FeedReader reader;
    private final FeedLimits limits;

    FeedFileController(FeedReader reader, FeedLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret, HttpServletRequest request) {
        String visitor = request.getRemoteAddr();
        Optional<Duration> wait = limits.beforeReading(secret, visitor);
        if (wait.isPresent()) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, String.valueOf(wait.get().toSeconds()))
                    .build();
        }
        Optional<byte[]> file = reader.read(secret);
        if (file.isEmpty()) {
            limits.opensNothing(visitor);
            return ResponseEntity.notFound().build();
        }
        // Only the program that has the address may keep it, and is to ask each time whether it changed.
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .eTag("\"" + tag(file.get()) + "\"")
                .body(file.get());
    }

    private static String tag(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)).substring(0, TAG_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

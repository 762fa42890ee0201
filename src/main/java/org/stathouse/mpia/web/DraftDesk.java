package org.stathouse.mpia.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.shared.DateTexts;
import tools.jackson.databind.json.JsonMapper;

/** Puts request forms aside for some days, each behind a secret link of 192 random bits, of which only the hash is stored. */
@Service
@Transactional
class DraftDesk {

    /** How long a draft is kept after it was saved last. */
    static final Duration KEPT = Duration.ofDays(14);

    private static final int TOKEN_BYTES = 24;

    private final Drafts drafts;
    private final JsonMapper json;
    private final DateTexts dates;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DraftDesk(Drafts drafts, JsonMapper json, DateTexts dates, Clock clock) {
        this.drafts = drafts;
        this.json = json;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * A draft that was found.
     *
     * @param until the day on which it will be deleted, in the City's time zone
     */
    record Saved(RequestForm form, LocalDate until) {}

    /** Saves a form under the link that it has, or under a new one, and hands back the link's token. */
    String save(@Nullable String token, RequestForm form) {
        String content = json.writeValueAsString(form);
        Optional<Draft> known = RequestForm.text(token).flatMap(this::kept);
        if (known.isPresent() && token != null) {
            known.get().take(content, clock.instant());
            return token;
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        drafts.save(new Draft(hash(fresh), content, clock.instant()));
        return fresh;
    }

    /** The draft of a link; nothing where there is none, or none any more. */
    @Transactional(readOnly = true)
    public Optional<Saved> open(String token) {
        return kept(token).map(draft -> new Saved(json.readValue(draft.content(), RequestForm.class), dates.day(draft.savedAt().plus(KEPT))));
    }

    /** The form was sent: its draft is not needed any more. */
    void drop(@Nullable String token) {
        RequestForm.text(token).flatMap(this::kept).ifPresent(drafts::delete);
    }

    /** Deletes what nobody came back to in time. */
    void deleteOld() {
        drafts.deleteSavedUntil(oldest());
    }

    private Optional<Draft> kept(String token) {
        return drafts.kept(hash(token), oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }

    private static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

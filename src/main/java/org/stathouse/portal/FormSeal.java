package org.stathouse.portal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Seals the forms of public pages, in place of a session: a sealed form came from this product, at a known time, and is told from every
 * other, so that what is sent twice is done once. The seal is an HMAC-SHA256 over the form's id and the time.
 */
@Component
public class FormSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int SAID_BYTES = 3 * Long.BYTES;

    /** People come back to a form the next day; programs store seals for longer. */
    private static final Duration LIFE = Duration.ofHours(24);

    private final SecretKeySpec key;
    private final Clock clock;

    FormSeal(PortalSettings settings, Clock clock) {
        this.key = new SecretKeySpec(secret(settings), ALGORITHM);
        this.clock = clock;
    }

    /** The seal of a form that is handed out now. */
    public String fresh() {
        UUID form = UUID.randomUUID();
        byte[] said = ByteBuffer.allocate(SAID_BYTES)
                .putLong(form.getMostSignificantBits())
                .putLong(form.getLeastSignificantBits())
                .putLong(clock.millis())
                .array();
        byte[] code = code(said);
        byte[] seal = ByteBuffer.allocate(said.length + code.length).put(said).put(code).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
    }

    /** The form of a seal that is ours and at most a day old; nothing for any other text. */
    public Optional<SealedForm> open(@Nullable String seal) {
        return decoded(seal)
                .filter(bytes -> bytes.length > SAID_BYTES)
                .filter(bytes -> MessageDigest.isEqual(
                        code(Arrays.copyOf(bytes, SAID_BYTES)), Arrays.copyOfRange(bytes, SAID_BYTES, bytes.length)))
                .map(ByteBuffer::wrap)
                .map(said -> new SealedForm(new UUID(said.getLong(), said.getLong()), Instant.ofEpochMilli(said.getLong())))
                .filter(form -> form.openFor(clock.instant()).compareTo(LIFE) <= 0);
    }

    private byte[] code(byte[] said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(said);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }

    private static Optional<byte[]> decoded(@Nullable String seal) {
        try {
            return seal == null ? Optional.empty() : Optional.of(Base64.getUrlDecoder().decode(seal));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] secret(PortalSettings settings) {
        if (!settings.secret().isBlank()) {
            return settings.secret().getBytes(StandardCharsets.UTF_8);
        }
        byte[] fresh = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(fresh);
        return fresh;
    }
}

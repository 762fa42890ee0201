package org.stathouse.stat.outside;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * A key as it is handed out: {@code stathouse_<system>_<secret>}. The first part says whose it is, so that it is found without a
 * search; the secret has 256 random bits, so that a plain SHA-256 of the key keeps it safe and no slow hash is needed.
 */
record OutsideKey(UUID system, String text) {

    private static final String BEGIN = "stathouse_";
    private static final int SECRET_BYTES = 32;
    private static final int SYSTEM_CHARACTERS = 22;
    private static final int LONGEST = 200;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** A new key for a system. */
    static OutsideKey fresh(UUID system) {
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        byte[] id = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(system.getMostSignificantBits())
                .putLong(system.getLeastSignificantBits())
                .array();
        return new OutsideKey(system, BEGIN + ENCODER.encodeToString(id) + "_" + ENCODER.encodeToString(secret));
    }

    /** Reads what a request brought; nothing where it can't be a key. */
    static Optional<OutsideKey> parse(String text) {
        int end = BEGIN.length() + SYSTEM_CHARACTERS;
        if (text.length() > LONGEST || text.length() <= end || !text.startsWith(BEGIN) || text.charAt(end) != '_') {
            return Optional.empty();
        }
        try {
            ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text.substring(BEGIN.length(), end)));
            return Optional.of(new OutsideKey(new UUID(id.getLong(), id.getLong()), text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** What is stored of it. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Whether it is the key of that hash; takes as long whatever differs. */
    boolean hasHash(String stored) {
        return MessageDigest.isEqual(hash().getBytes(StandardCharsets.US_ASCII), stored.getBytes(StandardCharsets.US_ASCII));
    }

    /** The key stays out of logs. */
    @Override
    public String toString() {
        return "OutsideKey[" + system + "]";
    }
}

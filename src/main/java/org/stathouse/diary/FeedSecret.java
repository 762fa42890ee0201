package org.stathouse.diary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret in a feed's address: 256 random bits, so that a plain SHA-256 keeps it safe and no guess finds it. */
record FeedSecret(String text) {

    /** Where feeds stand, below the product's address. */
    static final String FOLDER = "calendar/";

    static final String ENDING = ".ics";

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static FeedSecret fresh() {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** What is stored of it. */
    String hash() {
        return digest(text);
    }

    String path() {
        return FOLDER + text + ENDING;
    }

    /** SHA-256 in hexadecimal digits. */
    static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** The secret stays out of logs. */
    @Override
    public String toString() {
        return "FeedSecret";
    }
}

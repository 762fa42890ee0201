package org.stathouse.mpia.request;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The secret links of requests. A token has 192 bits of an HMAC-SHA256 over the request's id and the number of its link, so that
 * letters and mails can repeat it; only its SHA-256 hash is stored, which is enough for a text that nobody can guess.
 */
@Component
class RequestLinks {

    private static final String PATH = "records/r/";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int TOKEN_BYTES = 24;
    private static final int TOKEN_CHARACTERS = 32;

    private final LinkKey key;
    private final RequestRepository requests;

    RequestLinks(LinkKey key, RequestRepository requests) {
        this.key = key;
        this.requests = requests;
    }

    /** What is kept of the link with that number. */
    SecretLink link(UUID request, int generation) {
        return new SecretLink(generation, hash(token(request, generation)));
    }

    /** The requester's page below the product's address. */
    String path(UUID request, SecretLink link) {
        return PATH + token(request, link.generation());
    }

    /** The request that a token opens. */
    Optional<UUID> opened(String token) {
        return token.length() == TOKEN_CHARACTERS ? requests.ofLink(hash(token)) : Optional.empty();
    }

    private String token(UUID request, int generation) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
            byte[] code = mac.doFinal((request + ":" + generation).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(code, TOKEN_BYTES));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }

    static String hash(String token) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

package org.stathouse.notification;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.stathouse.shared.KeptKey;

/**
 * The addresses by which a mail's kind is turned off without signing in. Each names one person and one kind and is signed (HMAC-SHA256,
 * of which 128 bits stand in it), so that nobody can make one for somebody else; it can do no more than turn that kind off.
 */
@Component
class UnsubscribeLinks {

    /** Below the product's address. */
    static final String PATH = "unsubscribe/";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final String BETWEEN = "\n";

    private final NoticeCatalog catalog;
    private final KeptKey key;
    private final URI productAddress;

    UnsubscribeLinks(
            NoticeCatalog catalog,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${stathouse.address}") URI productAddress) {
        this.catalog = catalog;
        this.key = new KeptKey(jdbc, transactions, clock, "unsubscribe_key", "");
        this.productAddress = productAddress;
    }

    /** Whose mails of which kind a link turns off. */
    record Target(String username, NoticeKind kind) {}

    /** The address for a person and a kind; nothing where the kind cannot be turned off. */
    Optional<String> address(String username, String kind) {
        return catalog.find(kind)
                .filter(known -> known.choices().contains(DeliveryChoice.NEVER))
                .map(known -> OutboxNotices.below(productAddress, PATH + token(username, kind)));
    }

    /** What a token is for; nothing where it is none of ours, or its kind is gone or cannot be turned off. */
    Optional<Target> open(String token) {
        return decoded(token)
                .filter(bytes -> bytes.length > SIGNATURE_BYTES)
                .filter(this::isSigned)
                .map(bytes -> new String(bytes, SIGNATURE_BYTES, bytes.length - SIGNATURE_BYTES, StandardCharsets.UTF_8).split(BETWEEN, 2))
                .flatMap(said -> catalog.find(said[1]).map(kind -> new Target(said[0], kind)))
                .filter(target -> target.kind().choices().contains(DeliveryChoice.NEVER));
    }

    private String token(String username, String kind) {
        byte[] said = (username + BETWEEN + kind).getBytes(StandardCharsets.UTF_8);
        byte[] signed = ByteBuffer.allocate(SIGNATURE_BYTES + said.length).put(signature(said)).put(said).array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
    }

    private boolean isSigned(byte[] token) {
        byte[] said = Arrays.copyOfRange(token, SIGNATURE_BYTES, token.length);
        return MessageDigest.isEqual(signature(said), Arrays.copyOf(token, SIGNATURE_BYTES));
    }

    private byte[] signature(byte[] said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
            return Arrays.copyOf(mac.doFinal(said), SIGNATURE_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA256", impossible);
        }
    }

    private static Optional<byte[]> decoded(String token) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(token));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}

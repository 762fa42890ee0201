package org.stathouse.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Remembers for five minutes that a password was right, for HTTP Basic sends it with every request and the strong hash takes
 * a quarter of a second. Only a keyed digest is kept, under a key that lives and dies with this process; the account's
 * sign-in stamp is part of it, so that a changed password, role or state forgets it at once.
 */
@Component
class VerifiedPasswords {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration KEPT = Duration.ofMinutes(5);

    private final SecretKeySpec key;
    private final Cache<String, Boolean> digests = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(KEPT).build();

    VerifiedPasswords() {
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    boolean contains(SignedIn account, String password) {
        return digests.getIfPresent(digest(account, password)) != null;
    }

    void remember(SignedIn account, String password) {
        digests.put(digest(account, password), true);
    }

    private String digest(SignedIn account, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            ByteBuffer who = ByteBuffer.allocate(20)
                    .putLong(account.accountId().getMostSignificantBits())
                    .putLong(account.accountId().getLeastSignificantBits())
                    .putInt(account.stamp());
            mac.update(who.array());
            return Base64.getEncoder().encodeToString(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, missing);
        }
    }
}

package org.stathouse.mpia.request;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The key that secret links are made with: that of the setting {@code stathouse.records.link-key}, or one of 256 random bits that is
 * made when the first is needed and kept in the database (decision record 110).
 */
@Component
class LinkKey {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final @Nullable String setting;
    private volatile byte @Nullable [] known;

    LinkKey(
            JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, @Value("${stathouse.records.link-key:}") String setting) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.setting = setting.isBlank() ? null : setting;
    }

    /** Only the first call needs a connection of its own: one for each page beside the page's would leave none for the others. */
    byte[] bytes() {
        byte[] key = known;
        if (key == null) {
            String secret = setting == null ? apart.execute(status -> kept()) : setting;
            key = Objects.requireNonNull(secret).getBytes(StandardCharsets.UTF_8);
            known = key;
        }
        return key;
    }

    private String kept() {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        jdbc.sql("insert into mpia_link_key (id, secret, made_at) values (1, :secret, :now) on conflict do nothing")
                .param("secret", Base64.getEncoder().encodeToString(fresh))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select secret from mpia_link_key where id = 1").query(String.class).single();
    }
}

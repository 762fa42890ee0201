package org.stathouse.shared;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A key that links are signed with: that of a setting, or one of 256 random bits that is made when the first is needed and kept in a
 * table with the columns id, secret and made_at.
 */
public final class KeptKey {

    private static final int BYTES = 32;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final Clock clock;
    private final String table;
    private final @Nullable String setting;
    private volatile byte @Nullable [] known;

    /** @param setting the key itself, empty where it is to be kept in the table */
    public KeptKey(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, String table, String setting) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
        this.table = table;
        this.setting = setting.isBlank() ? null : setting;
    }

    /** The key. Only the first call needs a connection of its own: one for each page beside the page's would leave none for the others. */
    public byte[] bytes() {
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
        jdbc.sql("insert into " + table + " (id, secret, made_at) values (1, :secret, :now) on conflict do nothing")
                .param("secret", Base64.getEncoder().encodeToString(fresh))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return jdbc.sql("select secret from " + table + " where id = 1").query(String.class).single();
    }
}

package org.stathouse.mpia.request;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.stathouse.shared.KeptKey;

/**
 * The key that secret links are made with: that of the setting {@code stathouse.records.link-key}, or one of 256 random bits that is
 * made when the first is needed and kept in the database (decision record 110).
 */
@Component
class LinkKey {

    private final KeptKey key;

    LinkKey(
            JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, @Value("${stathouse.records.link-key:}") String setting) {
        this.key = new KeptKey(jdbc, transactions, clock, "mpia_link_key", setting);
    }

    byte[] bytes() {
        return key.bytes();
    }
}

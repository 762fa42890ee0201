package org.stathouse.mpia.request;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.CurrentActor;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.CaseRef;

/**
 * Notices at the start that the links are made with another key than before, and makes every link anew: those given out open nothing from
 * then on, and letters name the new ones (decision record 110). That is also how to cut off all links at once.
 */
@Component
@Order(50)
class LinkRenewal implements ApplicationRunner {

    /** What audit rows about all links at once are about. */
    private static final CaseRef LINKS = new CaseRef("records-links", new UUID(0, 110));

    /** The row that holds the fingerprint of the key in use, and not a key. */
    private static final int FINGERPRINT = 2;

    private static final int AT_ONCE = 1_000;

    private final LinkKey key;
    private final RequestLinks links;
    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final AuditTrail audit;
    private final CurrentActor currentActor;
    private final Clock clock;

    LinkRenewal(
            LinkKey key,
            RequestLinks links,
            JdbcClient database,
            JdbcTemplate batches,
            AuditTrail audit,
            CurrentActor currentActor,
            Clock clock) {
        this.key = key;
        this.links = links;
        this.database = database;
        this.batches = batches;
        this.audit = audit;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        String now = RequestLinks.hash(new String(key.bytes(), StandardCharsets.UTF_8));
        Optional<String> before = database.sql("select secret from mpia_link_key where id = :id for update")
                .param("id", FINGERPRINT)
                .query(String.class)
                .optional();
        if (before.isEmpty()) {
            database.sql("insert into mpia_link_key (id, secret, made_at) values (:id, :secret, :now) on conflict do nothing")
                    .param("id", FINGERPRINT)
                    .param("secret", now)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
        } else if (!before.get().equals(now)) {
            database.sql("update mpia_link_key set secret = :secret, made_at = :now where id = :id")
                    .param("id", FINGERPRINT)
                    .param("secret", now)
                    .param("now", Timestamp.from(clock.instant()))
                    .update();
            int renewed = renewAll();
            currentActor.asSystem(() -> audit.record(AuditEvent.of(
                    LINKS, "records-links.renewed", "All secret links were made anew, for they have another key", Map.of("requests", renewed))));
        }
    }

    private int renewAll() {
        List<Link> all = database.sql("select id, link_generation from mpia_request order by id")
                .query((row, number) -> new Link(row.getObject("id", UUID.class), row.getInt("link_generation")))
                .list();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<Object[]> rows = new ArrayList<>();
            for (Link link : all.subList(from, Math.min(all.size(), from + AT_ONCE))) {
                rows.add(new Object[] {links.link(link.request(), link.generation()).hash(), link.request()});
            }
            batches.batchUpdate("update mpia_request set link_hash = ?, version = version + 1 where id = ?", rows);
        }
        return all.size();
    }

    private record Link(UUID request, int generation) {}
}

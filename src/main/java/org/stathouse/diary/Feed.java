package org.stathouse.diary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stathouse.diary.DiaryQuery.Whose;

/** A calendar feed of one person. */
@Entity
@Table(name = "diary_feed")
class Feed {

    static final String CASE_TYPE = "diary-feed";

    private static final String COMMA = ",";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String owner;

    private String name;

    @Column(name = "name_key")
    private String nameKey;

    private String kinds;

    @Enumerated(EnumType.STRING)
    private Whose whose;

    @Column(name = "secret_hash")
    private String secretHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "secret_made_at")
    private Instant secretMadeAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Feed() {}

    @SuppressWarnings("NullAway.Init")
    Feed(String owner, FeedForm form, FeedSecret secret, Instant now) {
        this.id = UUID.randomUUID();
        this.owner = owner;
        this.madeAt = now.truncatedTo(ChronoUnit.MICROS);
        change(form);
        renew(secret, now);
    }

    /** How a name is compared with others: small letters. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    final void change(FeedForm form) {
        name = Objects.requireNonNull(form.name()).strip();
        nameKey = key(name);
        kinds = String.join(COMMA, new TreeSet<>(form.kinds()));
        whose = form.whose();
    }

    /** Gets another secret address; the one before opens nothing any more. */
    final void renew(FeedSecret secret, Instant now) {
        secretHash = secret.hash();
        secretMadeAt = now.truncatedTo(ChronoUnit.MICROS);
        readAt = null;
    }

    /** What the audit trail says of it. */
    Map<String, @Nullable Object> facts() {
        return Map.of("name", name, "kinds", kinds, "whose", whose.name());
    }

    FeedView view() {
        return new FeedView(id, version(), name, kinds(), whose, madeAt, secretMadeAt, readAt);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    String owner() {
        return owner;
    }

    String name() {
        return name;
    }

    Whose whose() {
        return whose;
    }

    /** The codes of its kinds; all kinds where there are none. */
    Set<String> kinds() {
        return Arrays.stream(kinds.split(COMMA)).filter(kind -> !kind.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}

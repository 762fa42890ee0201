package org.stathouse.stat.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened to an item, as its history shows it; never changed. */
@Entity
@Table(name = "stat_item_entry")
class ItemEntry {

    @Id
    private UUID id;

    @Column(name = "item_id")
    private UUID itemId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Column(name = "by_whom")
    private String by;

    private @Nullable String text;

    private @Nullable String link;

    /** “day” is a word of H2’s own. */
    @Column(name = "on_day")
    private @Nullable LocalDate day;

    private @Nullable String person;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected ItemEntry() {}

    ItemEntry(UUID itemId, EntryKind kind, String by, Instant at, Said said) {
        this.id = UUID.randomUUID();
        this.itemId = itemId;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        this.kind = kind;
        this.by = by;
        this.text = said.text();
        this.link = said.link();
        this.day = said.day();
        this.person = said.person();
    }

    /** What came with it: words, a web address, a day, a person's user name. */
    record Said(@Nullable String text, @Nullable String link, @Nullable LocalDate day, @Nullable String person) {

        static final Said NOTHING = new Said(null, null, null, null);

        static Said of(@Nullable String text) {
            return new Said(text, null, null, null);
        }
    }

    Instant at() {
        return at;
    }

    EntryKind kind() {
        return kind;
    }

    String by() {
        return by;
    }

    Said said() {
        return new Said(text, link, day, person);
    }
}

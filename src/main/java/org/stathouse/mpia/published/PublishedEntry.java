package org.stathouse.mpia.published;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.PublishedRecords.Published;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.csv.Spelling;

/** One kind of records that is public already, and where it stands. */
@Entity
@Table(name = "mpia_published")
class PublishedEntry {

    static final String CASE_TYPE = "mpia-published";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String title;

    @Column(name = "title_key")
    private String titleKey;

    private String description;

    @Column(name = "search_words")
    private String searchWords;

    private String link;

    @Column(name = "agency_id")
    private @Nullable UUID agency;

    private boolean active;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected PublishedEntry() {}

    @SuppressWarnings("NullAway.Init")
    PublishedEntry(PublishedForm form, String by, Instant now, LocalDate today) {
        this.id = UUID.randomUUID();
        this.postedOn = today;
        take(form, by, now);
    }

    /** Takes what a checked form says. */
    void take(PublishedForm form, String by, Instant now) {
        title = Objects.requireNonNull(form.title()).strip();
        titleKey = Spelling.key(title);
        description = Objects.requireNonNull(form.description()).strip();
        searchWords = Objects.requireNonNullElse(form.searchWords(), "").strip();
        link = Objects.requireNonNull(form.link()).strip();
        agency = form.agency();
        active = form.active();
        changedBy = by;
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** The day on which it was added, in the City's time zone. */
    LocalDate postedOn() {
        return postedOn;
    }

    /** What the audit trail compares. */
    Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("title", title);
        facts.put("description", description);
        facts.put("searchWords", searchWords);
        facts.put("link", link);
        facts.put("agency", agency);
        facts.put("active", active);
        return facts;
    }

    Published published() {
        return new Published(id, title, description, link);
    }

    PublishedView view(@Nullable String agencyName, String changedByName) {
        PublishedForm form = new PublishedForm(title, description, searchWords, link, agency, active);
        return new PublishedView(id, version(), form, agencyName, changedByName, changedAt);
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "An entry is stored before anybody sees it");
    }

    String title() {
        return title;
    }

    String titleKey() {
        return titleKey;
    }

    String description() {
        return description;
    }

    String searchWords() {
        return searchWords;
    }

    @Nullable UUID agency() {
        return agency;
    }

    String changedBy() {
        return changedBy;
    }
}

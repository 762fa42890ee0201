package org.stathouse.mpia.exemption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
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
import org.stathouse.mpia.ExemptionBook.Citation;

/** What was withheld or redacted in a request, and by what right. */
@Entity
@Table(name = "mpia_citation")
class LogEntry {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "request_id")
    private UUID requestId;

    @ManyToOne(optional = false)
    @JoinColumn(name = "exemption_id")
    private CatalogRow exemption;

    private boolean withheld;

    private String records;

    private int pages;

    private String reason;

    private @Nullable String necessary;

    @Column(name = "redaction_fails")
    private @Nullable String redactionFails;

    private @Nullable String harm;

    @Column(name = "entered_by")
    private String by;

    @Column(name = "entered_on")
    private LocalDate on;

    @Column(name = "entered_at")
    private Instant at;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected LogEntry() {}

    @SuppressWarnings("NullAway.Init")
    LogEntry(UUID requestId, CatalogRow exemption, CitationForm form, String by, LocalDate on, Instant at) {
        this.id = UUID.randomUUID();
        this.requestId = requestId;
        this.by = by;
        this.on = on;
        this.at = at.truncatedTo(ChronoUnit.MICROS);
        take(exemption, form);
    }

    /** Takes what a checked form says. */
    void take(CatalogRow exemption, CitationForm form) {
        this.exemption = exemption;
        withheld = form.withheld();
        records = Objects.requireNonNull(form.records()).strip();
        pages = Objects.requireNonNull(form.pages());
        reason = Objects.requireNonNull(form.reason()).strip();
        necessary = ofTheGate(form.necessary());
        redactionFails = ofTheGate(form.redactionFails());
        harm = ofTheGate(form.harm());
    }

    private @Nullable String ofTheGate(@Nullable String text) {
        return text == null || text.isBlank() || !exemption.asksForReasons() ? null : text.strip();
    }

    /** Whether a reason of §4-343 is missing that its exemption asks for. */
    boolean lacksReasons() {
        return exemption.asksForReasons() && (necessary == null || redactionFails == null);
    }

    Citation citation(String name) {
        return new Citation(
                id, version(), exemption.exemption(), withheld, records, pages, reason, necessary, redactionFails, harm, name, on);
    }

    /** What the audit trail compares. */
    Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("exemption", exemption.code());
        facts.put("withheld", withheld);
        facts.put("records", records);
        facts.put("pages", pages);
        facts.put("reason", reason);
        facts.put("necessary", necessary);
        facts.put("redactionFails", redactionFails);
        facts.put("harm", harm);
        return facts;
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "An entry is stored before anybody sees it");
    }

    UUID requestId() {
        return requestId;
    }

    CatalogRow exemption() {
        return exemption;
    }

    String by() {
        return by;
    }
}

package org.stathouse.mpia.exemption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.ExemptionBook.Exemption;
import org.stathouse.mpia.Sureness;
import org.stathouse.shared.CaseRef;

/** One exemption of the law, on or off, with the days from and until which it may be cited. */
@Entity
@Table(name = "mpia_exemption")
class CatalogRow {

    static final String CASE_TYPE = "mpia-exemption";

    /** The part whose sections ask for the two reasons of §4-343. */
    private static final String PART_OF_THE_GATE = "IV";

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String code;

    private String title;

    private String part;

    private boolean discretionary;

    @Column(name = "whole_record")
    private boolean wholeRecord;

    @Column(name = "in_interest")
    private @Nullable String inInterest;

    private @Nullable String quoted;

    private String source;

    @Enumerated(EnumType.STRING)
    private Sureness sureness;

    private @Nullable String note;

    @Column(name = "switched_on")
    private boolean on;

    @Column(name = "effective_from")
    private @Nullable LocalDate from;

    @Column(name = "effective_until")
    private @Nullable LocalDate until;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected CatalogRow() {}

    @SuppressWarnings("NullAway.Init")
    CatalogRow(ExemptionForm form) {
        this.id = UUID.randomUUID();
        this.on = false;
        take(form);
    }

    /** Takes what a checked form says. */
    void take(ExemptionForm form) {
        code = Objects.requireNonNull(form.code()).strip();
        title = Objects.requireNonNull(form.title()).strip();
        part = Objects.requireNonNull(form.part());
        discretionary = form.discretionary();
        wholeRecord = form.wholeRecord();
        inInterest = stripped(form.inInterest());
        quoted = stripped(form.quoted());
        source = Objects.requireNonNull(form.source()).strip();
        sureness = Objects.requireNonNull(form.sureness());
        note = stripped(form.note());
        from = form.effectiveFrom();
        until = form.effectiveUntil();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    void turn(boolean on) {
        this.on = on;
    }

    boolean citableOn(LocalDate day) {
        return on && (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    boolean asksForReasons() {
        return PART_OF_THE_GATE.equals(part);
    }

    Exemption exemption() {
        return new Exemption(code, title, part, discretionary, wholeRecord, sureness);
    }

    ExemptionForm form() {
        return new ExemptionForm(
                code, title, part, discretionary, wholeRecord, inInterest, quoted, source, sureness, note, from, until);
    }

    /** What the audit trail compares. */
    Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("code", code);
        facts.put("title", title);
        facts.put("part", part);
        facts.put("discretionary", discretionary);
        facts.put("wholeRecord", wholeRecord);
        facts.put("inInterest", inInterest);
        facts.put("quoted", quoted);
        facts.put("source", source);
        facts.put("sureness", sureness.name());
        facts.put("note", note);
        facts.put("on", on);
        facts.put("effectiveFrom", from);
        facts.put("effectiveUntil", until);
        return facts;
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, id);
    }

    UUID id() {
        return id;
    }

    long version() {
        return Objects.requireNonNull(version, "An exemption is stored before anybody sees it");
    }

    String code() {
        return code;
    }

    boolean isOn() {
        return on;
    }
}

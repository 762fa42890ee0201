package org.stathouse.mpia.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stathouse.mpia.RecordsContacts.Contact;
import org.stathouse.shared.CaseRef;

/** Whom to turn to for an agency's records, and when that was last confirmed. */
@Entity
@Table(name = "mpia_contact")
class AgencyContact {

    static final String CASE_TYPE = "mpia-contact";

    @Id
    @Column(name = "agency_id")
    private UUID agencyId;

    @Version
    private @Nullable Long version;

    @Column(name = "agency_name")
    private String agencyName;

    private String name;

    private @Nullable String title;

    private @Nullable String email;

    private @Nullable String phone;

    @Column(name = "postal_address")
    private @Nullable String postalAddress;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    /** The confirmation after which a year had passed when the supervisor was last asked. */
    @Column(name = "reminded_for")
    private @Nullable LocalDate remindedFor;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected AgencyContact() {}

    @SuppressWarnings("NullAway.Init")
    AgencyContact(UUID agencyId, String agencyName, ContactForm form, LocalDate today, String by) {
        this.agencyId = agencyId;
        take(agencyName, form, today, by);
    }

    /** Takes what a checked form says; who writes it confirms it. */
    void take(String agencyName, ContactForm form, LocalDate today, String by) {
        this.agencyName = agencyName;
        name = Objects.requireNonNull(form.name()).strip();
        title = stripped(form.title());
        email = stripped(form.email());
        phone = stripped(form.phone());
        postalAddress = stripped(form.postalAddress());
        confirm(today, by);
    }

    /** Somebody says that all of it is still right. */
    void confirm(LocalDate today, String by) {
        confirmedOn = today;
        confirmedBy = by;
    }

    /** Notes that the supervisor was asked about this confirmation; whether nobody had been yet. */
    boolean remind() {
        boolean first = !confirmedOn.equals(remindedFor);
        remindedFor = confirmedOn;
        return first;
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    Contact contact() {
        return new Contact(agencyId, agencyName, name, title, email, phone, postalAddress, confirmedOn);
    }

    /** What the audit trail compares. */
    Map<String, @Nullable Object> facts() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("title", title);
        facts.put("email", email);
        facts.put("phone", phone);
        facts.put("postalAddress", postalAddress);
        facts.put("confirmedOn", confirmedOn);
        return facts;
    }

    CaseRef ref() {
        return new CaseRef(CASE_TYPE, agencyId);
    }

    UUID agencyId() {
        return agencyId;
    }

    long version() {
        return Objects.requireNonNull(version, "A contact is stored before anybody sees it");
    }

    String agencyName() {
        return agencyName;
    }

    LocalDate confirmedOn() {
        return confirmedOn;
    }

    String confirmedBy() {
        return confirmedBy;
    }
}

package org.stathouse.mpia.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.audit.AuditTrail;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Role;
import org.stathouse.mpia.RecordsContacts;
import org.stathouse.plan.AgencyId;
import org.stathouse.plan.AgencyView;
import org.stathouse.plan.PlanCatalog;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Changes;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.DateTexts;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;
import org.stathouse.shared.NotPermitted;
import org.stathouse.worklist.CaseJournal;

/**
 * The contacts for records. Everybody reads them; a records supervisor writes and confirms all of them, a custodian that of their agency.
 * When a confirmation is older than a year the supervisor is asked, once.
 */
@Service
@Transactional
public class AgencyContacts implements RecordsContacts {

    private final ContactRows contacts;
    private final PlanCatalog plan;
    private final AuditTrail audit;
    private final CaseJournal journal;
    private final People people;
    private final CurrentActor actor;
    private final Deadlines deadlines;
    private final DateTexts dates;

    AgencyContacts(
            ContactRows contacts,
            PlanCatalog plan,
            AuditTrail audit,
            CaseJournal journal,
            People people,
            CurrentActor actor,
            Deadlines deadlines,
            DateTexts dates) {
        this.contacts = contacts;
        this.plan = plan;
        this.audit = audit;
        this.journal = journal;
        this.people = people;
        this.actor = actor;
        this.deadlines = deadlines;
        this.dates = dates;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Contact> all() {
        return contacts.byAgency().stream().map(AgencyContact::contact).toList();
    }

    /** All agencies of the plan by name, with their contacts. */
    @Transactional(readOnly = true)
    public List<ContactView> list() {
        Map<UUID, AgencyContact> known = contacts.findAll().stream().collect(Collectors.toMap(AgencyContact::agencyId, Function.identity()));
        return plan.agencies().stream().map(agency -> view(agency, known.get(agency.id().value()))).toList();
    }

    /** One agency. @throws NotFound if there is none with this id */
    @Transactional(readOnly = true)
    public ContactView get(UUID agency) {
        return view(agency(agency), contacts.findById(agency).orElse(null));
    }

    /** Whether the signed-in person writes that agency's contact. */
    @Transactional(readOnly = true)
    public boolean mayWrite(UUID agency) {
        return actor.get().has(Role.RECORDS_SUPERVISOR) || actor.get().has(Role.RECORDS_CUSTODIAN, agency);
    }

    /**
     * Writes an agency's contact; that confirms it.
     *
     * @param version 0 where there is no contact yet
     * @throws BusinessRuleViolation at {@code name}, {@code title}, {@code email}, {@code phone}, {@code postalAddress}
     * @throws Conflict if the version is stale
     */
    public ContactView write(UUID agency, long version, ContactForm form) {
        requireWriter(agency);
        AgencyView of = agency(agency);
        BusinessRuleViolation.throwIfAny(ContactPolicy.faults(form));
        Optional<AgencyContact> known = contacts.findById(agency);
        requireVersion(known, version);
        Map<String, @Nullable Object> before = known.map(AgencyContact::facts).orElse(Map.of());
        String by = actor.get().username();
        AgencyContact contact = known.orElseGet(() -> new AgencyContact(agency, of.name(), form, deadlines.today(), by));
        contact.take(of.name(), form, deadlines.today(), by);
        return store(of, contact, before, "contact.written", "written");
    }

    /** Confirms that an agency's contact is still right. @throws Conflict if the version is stale */
    public ContactView confirm(UUID agency, long version) {
        requireWriter(agency);
        AgencyView of = agency(agency);
        AgencyContact contact = contacts.findById(agency).orElseThrow(() -> new NotFound("contact of agency " + agency));
        requireVersion(Optional.of(contact), version);
        Map<String, @Nullable Object> before = contact.facts();
        contact.confirm(deadlines.today(), actor.get().username());
        return store(of, contact, before, "contact.confirmed", "confirmed");
    }

    /** Asks the supervisors about each contact that was not confirmed for a year; each confirmation once. */
    void remind() {
        for (AgencyContact contact : contacts.toRemindOf(ContactPolicy.oldest(deadlines.today()))) {
            if (contact.remind()) {
                journal.tell(
                        journal.holding(Role.RECORDS_SUPERVISOR),
                        "mpia/contact-out-of-date",
                        contact.confirmedOn().toString(),
                        new CaseJournal.News(
                                contact.ref(),
                                "Confirm the records contact of " + contact.agencyName(),
                                "records-desk/contacts",
                                Map.of("agency", contact.agencyName(), "confirmedOn", dates.date(contact.confirmedOn()))));
            }
        }
    }

    private ContactView store(AgencyView agency, AgencyContact contact, Map<String, @Nullable Object> before, String action, String done) {
        AgencyContact stored = contacts.saveAndFlush(contact);
        Changes changes = Changes.between(before, stored.facts());
        audit.record(changes.event(stored.ref(), action, "Records contact of %s %s".formatted(agency.name(), done)));
        return view(agency, stored);
    }

    private static void requireVersion(Optional<AgencyContact> known, long version) {
        if (known.map(AgencyContact::version).orElse(0L) != version) {
            throw new Conflict(Fault.of("shared.changedMeanwhile"));
        }
    }

    private void requireWriter(UUID agency) {
        if (!mayWrite(agency)) {
            throw new NotPermitted(Fault.of("mpia.contact.keepers"));
        }
    }

    private AgencyView agency(UUID id) {
        return plan.agency(new AgencyId(id)).orElseThrow(() -> new NotFound("agency " + id));
    }

    private ContactView view(AgencyView agency, @Nullable AgencyContact contact) {
        if (contact == null) {
            return new ContactView(agency.id().value(), agency.name(), 0, null, null, true);
        }
        return new ContactView(
                agency.id().value(),
                agency.name(),
                contact.version(),
                contact.contact(),
                people.nameOf(contact.confirmedBy()),
                contact.confirmedOn().isBefore(ContactPolicy.oldest(deadlines.today())));
    }
}

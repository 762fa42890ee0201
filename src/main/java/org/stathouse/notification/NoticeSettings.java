package org.stathouse.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.CurrentActor;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.CaseRef;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotFound;

/** What everyone wants to be told by mail, and at which hours; each for themselves. */
@Service
@Transactional
public class NoticeSettings {

    /** The kind of the mails that sum up what is open. */
    static final String SUMMARY = "digest/summary";

    private static final String ACCOUNT = "account";

    private final NoticeCatalog catalog;
    private final NoticeChoices choices;
    private final ReturnedMail returned;
    private final People people;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    NoticeSettings(
            NoticeCatalog catalog,
            NoticeChoices choices,
            ReturnedMail returned,
            People people,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.catalog = catalog;
        this.choices = choices;
        this.returned = returned;
        this.people = people;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Somebody’s settings.
     *
     * @param choices how each kind is sent to them, by its code, the usual ones too
     * @param address where mail reaches them; none where the account has none
     * @param returned the mark of that address, where mail came back from it
     * @param version to save changes with
     */
    public record Own(
            Map<String, DeliveryChoice> choices, NoticeHours hours, @Nullable String address, ReturnedMail.@Nullable Mark returned, long version) {

        public Own {
            choices = new TreeMap<>(choices);
        }
    }

    /** The signed-in person’s own. */
    @Transactional(readOnly = true)
    public Own own() {
        Person person = person(currentActor.get().username());
        NoticeChoices.Hours hours = choices.hours(person.username());
        String address = person.email().isBlank() ? null : person.email();
        return new Own(
                wanted(person.username()), hours.hours(), address, address == null ? null : returned.of(address).orElse(null), hours.version());
    }

    /**
     * Changes the signed-in person’s own; kinds that are not named stay as they are.
     *
     * @throws BusinessRuleViolation where a kind does not exist, or does not allow that choice, such as turning off a legal one
     * @throws Conflict if they were changed since that version, in another tab
     */
    public Own change(Map<String, DeliveryChoice> changes, NoticeHours hours, long version) {
        BusinessRuleViolation.throwIfAny(faults(changes));
        String username = currentActor.get().username();
        save(username, changes, hours, version, "What comes by mail was changed");
        return own();
    }

    /** Lets mail go to the signed-in person’s address again, after it came back; a report of another failure marks it anew. */
    public void tryAddressAgain() {
        Person person = person(currentActor.get().username());
        returned.forget(person.email());
        record(person, "account.address-tried-again", "Mail goes to " + person.email() + " again");
    }

    /** Turns a kind off for somebody who followed the link of a mail; a digest’s turns off all that comes by digest. */
    void turnOff(String username, String kind) {
        Map<String, DeliveryChoice> off = new TreeMap<>();
        wanted(username).forEach((code, choice) -> {
            boolean byDigest = kind.equals(SUMMARY) && (choice == DeliveryChoice.DAILY || choice == DeliveryChoice.WEEKLY);
            if (byDigest || code.equals(kind) && choice != DeliveryChoice.NEVER) {
                off.put(code, DeliveryChoice.NEVER);
            }
        });
        if (!off.isEmpty()) {
            NoticeChoices.Hours hours = choices.hours(username);
            save(username, off, hours.hours(), hours.version(), "Mails were turned off by their link");
        }
    }

    /** How somebody wants a kind. */
    DeliveryChoice choice(String username, NoticeKind kind) {
        return choices.of(username, kind.code()).filter(kind.choices()::contains).orElse(kind.usual());
    }

    private void save(String username, Map<String, DeliveryChoice> changes, NoticeHours hours, long version, String summary) {
        Map<String, DeliveryChoice> differing = new TreeMap<>(wanted(username));
        differing.putAll(changes);
        catalog.all().forEach(kind -> differing.remove(kind.code(), kind.usual()));
        if (!choices.keep(username, hours, version)) {
            throw new Conflict(Fault.of("notification.settings.changedMeanwhile"));
        }
        choices.replace(username, differing);
        record(person(username), "account.notices-changed", summary);
    }

    private Map<String, DeliveryChoice> wanted(String username) {
        Map<String, DeliveryChoice> chosen = choices.all(username);
        Map<String, DeliveryChoice> wanted = new TreeMap<>();
        for (NoticeKind kind : catalog.all()) {
            DeliveryChoice choice = chosen.getOrDefault(kind.code(), kind.usual());
            wanted.put(kind.code(), kind.choices().contains(choice) ? choice : kind.usual());
        }
        return wanted;
    }

    private List<Fault> faults(Map<String, DeliveryChoice> changes) {
        List<Fault> faults = new ArrayList<>();
        changes.forEach((code, choice) -> {
            NoticeKind kind = catalog.find(code).orElse(null);
            if (kind == null) {
                faults.add(Fault.at("choices", "notification.settings.unknownKind", code));
            } else if (!kind.choices().contains(choice)) {
                faults.add(Fault.at("choices", kind.legal() ? "notification.settings.legal" : "notification.settings.summary", kind.title()));
            }
        });
        return faults;
    }

    private void record(Person person, String action, String summary) {
        events.publishEvent(AuditEvent.of(new CaseRef(ACCOUNT, person.accountId()), action, summary));
    }

    private Person person(String username) {
        return people.find(username).orElseThrow(() -> new NotFound("account " + username));
    }
}

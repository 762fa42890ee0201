package org.stathouse.adjudication;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.notification.Notice;
import org.stathouse.notification.Notices;
import org.stathouse.shared.AuditEvent;

/** Writes what happened to a case into the audit trail, and tells people of it. */
@Component
class RedCaseJournal {

    private final AuditTrail audit;
    private final Notices notices;
    private final People people;

    RedCaseJournal(AuditTrail audit, Notices notices, People people) {
        this.audit = audit;
        this.notices = notices;
        this.people = people;
    }

    /** Where the case page stands. */
    static String path(UUID caseId) {
        return "adjudication/cases/" + caseId;
    }

    /** @param action the past tense of what happened, for example {@code opened} */
    void record(RedCase redCase, String action, String summary, Map<String, ?> after) {
        Map<String, @Nullable Object> state = new LinkedHashMap<>(after);
        state.put("stage", redCase.stage().name());
        audit.record(AuditEvent.of(redCase.ref(), "red-case." + action, redCase.number() + " " + summary, state));
    }

    /**
     * Tells people.
     *
     * @param kind which notice, below {@code adjudication/}
     * @param occurrence what tells this time from others, so that each is told once
     * @param details what the template names beside number and title of the case, recipient and link
     */
    void tell(
            Collection<String> recipients, String kind, Object occurrence, RedCase redCase, String subject, Map<String, Object> details) {
        Map<String, Object> model = new LinkedHashMap<>(details);
        model.put("caseNumber", redCase.number());
        model.put("caseTitle", redCase.action().label());
        String key = redCase.ref() + "/" + kind + "/" + occurrence;
        recipients.forEach(recipient ->
                notices.send(new Notice("adjudication/" + kind, key, redCase.ref(), recipient, subject, path(redCase.id()), model)));
    }

    /** Owner, the pillar’s champions and TMO: all whose case it is. */
    Set<String> all(RedCase redCase) {
        Set<String> told = new LinkedHashSet<>();
        String owner = redCase.owner();
        if (owner != null) {
            told.add(owner);
        }
        champions(redCase).forEach(champion -> told.add(champion.username()));
        people.holding(Role.TMO).forEach(person -> told.add(person.username()));
        return told;
    }

    /** The chair of SteerCo. */
    Set<String> chair() {
        Set<String> told = new LinkedHashSet<>();
        people.holding(Role.STEERCO_CHAIR).forEach(person -> told.add(person.username()));
        return told;
    }

    /** The champions of the case’s pillar. */
    List<Person> champions(RedCase redCase) {
        UUID pillar = redCase.action().pillarId();
        return pillar == null ? List.of() : people.inGroups(List.of(Grant.of(Role.PILLAR_CHAMPION, pillar).group()));
    }
}

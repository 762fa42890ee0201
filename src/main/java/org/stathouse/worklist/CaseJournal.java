package org.stathouse.worklist;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.audit.AuditTrail;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.notification.Notice;
import org.stathouse.notification.Notices;
import org.stathouse.shared.AuditEvent;
import org.stathouse.shared.CaseRef;

/** Writes what happened into the audit trail, and tells people of it. */
@Component
public class CaseJournal {

    private final AuditTrail audit;
    private final Notices notices;
    private final People people;

    CaseJournal(AuditTrail audit, Notices notices, People people) {
        this.audit = audit;
        this.notices = notices;
        this.people = people;
    }

    /** @param action {@code noun.past-tense}, for example {@code meeting.moved} */
    public void record(CaseRef about, String action, String summary, Map<String, @Nullable Object> after) {
        record(about, action, summary, Map.of(), after);
    }

    /** Like {@link #record(CaseRef, String, String, Map)}, with what the changed fields held before. */
    public void record(
            CaseRef about,
            String action,
            String summary,
            Map<String, @Nullable Object> before,
            Map<String, @Nullable Object> after) {
        audit.record(new AuditEvent(about, action, summary, before, after));
    }

    /**
     * Tells people, each once.
     *
     * @param kind which notice, also the name of its templates: {@code steerco/meeting-moved}
     * @param occurrence what tells this time from another of the same kind and case
     */
    public void tell(Collection<String> recipients, String kind, String occurrence, News news) {
        Set<String> once = new LinkedHashSet<>(recipients);
        String key = news.about() + "/" + kind + "/" + occurrence;
        once.forEach(recipient ->
                notices.send(new Notice(kind, key, news.about(), recipient, news.subject(), news.path(), news.model())));
    }

    /** The user names of everybody who holds one of these roles. */
    public Set<String> holding(Role... roles) {
        Set<String> usernames = new LinkedHashSet<>();
        for (Role role : roles) {
            people.holding(role).stream().map(Person::username).forEach(usernames::add);
        }
        return usernames;
    }

    /**
     * What a notice tells.
     *
     * @param path where its link leads, below the product's address
     * @param model what its templates name
     */
    public record News(CaseRef about, String subject, String path, Map<String, Object> model) {

        public News {
            model = new LinkedHashMap<>(model);
        }
    }
}

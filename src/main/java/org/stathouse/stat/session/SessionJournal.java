package org.stathouse.stat.session;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stathouse.identity.Grant;
import org.stathouse.identity.People;
import org.stathouse.identity.Person;
import org.stathouse.identity.Role;
import org.stathouse.shared.DateTexts;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatSummary;
import org.stathouse.worklist.CaseJournal;

/** Writes down what happens to sessions and tells the people of their Stat. */
@Component
class SessionJournal {

    private final CaseJournal journal;
    private final SessionRepository sessions;
    private final SessionViews views;
    private final StatDirectory stats;
    private final People people;
    private final DateTexts texts;

    SessionJournal(
            CaseJournal journal, SessionRepository sessions, SessionViews views, StatDirectory stats, People people, DateTexts texts) {
        this.journal = journal;
        this.sessions = sessions;
        this.views = views;
        this.stats = stats;
        this.people = people;
        this.texts = texts;
    }

    /** Stores the session and writes down what happened to it. */
    void record(StatSession session, String action, String summary, Map<String, @Nullable Object> after) {
        sessions.saveAndFlush(session);
        Map<String, @Nullable Object> state = new LinkedHashMap<>(after);
        state.put("status", session.status().name());
        journal.record(session.ref(), "session." + action, "Session " + session.number() + " " + summary, state);
    }

    /** Tells the Stat's chair, its analysts, and the Data-Driven Officers of its agencies. */
    void tell(StatSession session, String kind, String occurrence, String subject, Map<String, Object> details) {
        StatSummary stat = stats.get(session.statId());
        Set<String> told = new LinkedHashSet<>();
        told.add(stat.chair());
        told.addAll(stat.analysts());
        told.addAll(officersOf(stat.agencies()));
        tell(told, session, kind, occurrence, subject, details);
    }

    /** Tells these people. */
    void tell(Set<String> told, StatSession session, String kind, String occurrence, String subject, Map<String, Object> details) {
        Map<String, Object> model = new LinkedHashMap<>(details);
        model.put("caseNumber", session.number());
        model.put("caseTitle", views.title(session));
        model.put("when", texts.dateTime(session.startsAt()));
        journal.tell(told, "stat/" + kind, occurrence, new CaseJournal.News(session.ref(), subject, SessionCases.pathOf(session.id()), model));
    }

    /** The user names of the Data-Driven Officers of these agencies. */
    Set<String> officersOf(Collection<UUID> agencies) {
        Set<String> groups = agencies.stream()
                .map(agency -> Grant.of(Role.DATA_DRIVEN_OFFICER, agency).group())
                .collect(Collectors.toUnmodifiableSet());
        return people.inGroups(groups).stream().map(Person::username).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

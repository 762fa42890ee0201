package org.stathouse.stat.team;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.identity.Actor;
import org.stathouse.search.SearchEntry;
import org.stathouse.search.SearchSource;
import org.stathouse.stat.StatDirectory;
import org.stathouse.stat.StatReaders;
import org.stathouse.worklist.CaseFacets;
import org.stathouse.worklist.CaseSummary;
import org.stathouse.worklist.WorkSubject;

/** What the task list is told of topics. */
@Component
@Transactional(readOnly = true)
class TopicCases implements WorkSubject, SearchSource {

    private final ObjectProvider<Topics> topics;
    private final StatDirectory stats;
    private final StatReaders readers;

    TopicCases(ObjectProvider<Topics> topics, StatDirectory stats, StatReaders readers) {
        this.topics = topics;
        this.stats = stats;
        this.readers = readers;
    }

    @Override
    public String caseType() {
        return Topic.CASE_TYPE;
    }

    /** While it waits for a Stat, so does the person whom SteerCo named. */
    @Override
    public CaseSummary summarize(UUID caseId) {
        Topic topic = topics.getObject().find(caseId).orElseThrow();
        String waiting = topic.status() == TopicStatus.WAITING ? topic.person() : null;
        return new CaseSummary(topic.number(), topic.text(), waiting, CaseFacets.NONE.withStat(topic.stat()));
    }

    @Override
    public boolean maySee(Actor actor, UUID caseId) {
        return topics.getObject().find(caseId).filter(topic -> topics.getObject().maySee(actor, topic)).isPresent();
    }

    @Override
    public boolean maySeeAll(Actor actor) {
        return stats.mayReadAll(actor);
    }

    @Override
    public String path(UUID caseId) {
        return Topics.pathOf(caseId);
    }

    @Override
    public String kind() {
        return "Topics";
    }

    @Override
    public Optional<SearchEntry> entry(UUID caseId) {
        return topics.getObject().find(caseId).map(topic -> {
            Set<String> seenBy = new HashSet<>(Set.of(topic.person() == null ? Actor.SYSTEM.username() : topic.person()));
            Optional.ofNullable(topic.stat()).map(StatReaders::of).ifPresent(seenBy::add);
            return SearchEntry.of(topic.number(), topic.text(), topic.aboutNumber(), topic.aboutTitle(), topic.reason()).readBy(seenBy);
        });
    }

    @Override
    public Set<String> keys(Actor actor) {
        return readers.keys(actor);
    }
}

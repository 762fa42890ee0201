package org.stathouse.mpia.published;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.mpia.PublishedRecords;

/**
 * Finds what is public already. A city has some dozens of such entries, so all are read and the best taken: words in the title count
 * most, then those added for the search.
 */
@Component
@Transactional(readOnly = true)
class PublishedSearch implements PublishedRecords {

    private final PublishedEntries entries;

    PublishedSearch(PublishedEntries entries) {
        this.entries = entries;
    }

    @Override
    public List<Published> all() {
        return entries.shown().stream().map(PublishedEntry::published).toList();
    }

    @Override
    public List<Published> matching(String words, int limit) {
        SearchedWords searched = SearchedWords.of(words);
        return entries.shown().stream()
                .map(entry -> Map.entry(searched.fit(entry), entry))
                .filter(fitting -> fitting.getKey() > 0)
                .sorted(Comparator.comparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .limit(limit)
                .map(fitting -> fitting.getValue().published())
                .toList();
    }

    @Override
    public long postedBetween(LocalDate from, LocalDate to) {
        return entries.countByPostedOnBetween(from, to);
    }
}

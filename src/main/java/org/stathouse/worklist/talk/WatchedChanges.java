package org.stathouse.worklist.talk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.stathouse.audit.CaseChange;
import org.stathouse.audit.ChangeListener;
import org.stathouse.shared.CaseRef;

/** Tells who chose to watch a case of each step and decision on it, in the transaction of the step: one notice whatever it changed. */
@Component
class WatchedChanges implements ChangeListener {

    /** What says nothing of the case itself, or is told as talk. */
    private static final List<String> ASIDE = List.of("case.", "task.", "packet.", "document.", "notice.");

    private final WatchTable watches;
    private final TalkNotices notices;

    WatchedChanges(WatchTable watches, TalkNotices notices) {
        this.watches = watches;
        this.notices = notices;
    }

    @Override
    public void changed(List<CaseChange> changes) {
        Map<CaseRef, List<CaseChange>> byCase = changes.stream()
                .filter(change -> ASIDE.stream().noneMatch(change.action()::startsWith))
                .collect(Collectors.groupingBy(CaseChange::subject));
        if (byCase.isEmpty()) {
            return;
        }
        Map<CaseRef, Set<String>> watchers = watches.chosen(byCase.keySet());
        byCase.forEach((subject, events) -> {
            Set<String> told = watchers.getOrDefault(subject, Set.of());
            if (!told.isEmpty()) {
                notices.changed(subject, events, told);
            }
        });
    }
}

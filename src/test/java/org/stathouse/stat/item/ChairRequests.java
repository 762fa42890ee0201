package org.stathouse.stat.item;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stathouse.shared.CaseRef;
import org.stathouse.stat.DecisionMemoRequested;
import org.stathouse.stat.TigerTeamRequested;

/** Hears what chairs ask of the rest of the module when they decide on an item. */
@Component
class ChairRequests {

    private final List<TigerTeamRequested> teams = new CopyOnWriteArrayList<>();
    private final List<DecisionMemoRequested> memos = new CopyOnWriteArrayList<>();

    @EventListener
    void on(TigerTeamRequested requested) {
        teams.add(requested);
    }

    @EventListener
    void on(DecisionMemoRequested requested) {
        memos.add(requested);
    }

    List<TigerTeamRequested> teamsAbout(CaseRef item) {
        return teams.stream().filter(requested -> requested.about().equals(item)).toList();
    }

    List<DecisionMemoRequested> memosAbout(CaseRef item) {
        return memos.stream().filter(requested -> requested.about().equals(item)).toList();
    }
}

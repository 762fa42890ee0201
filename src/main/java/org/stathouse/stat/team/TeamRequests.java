package org.stathouse.stat.team;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.stat.DecisionMemoRequested;
import org.stathouse.stat.TigerTeamRequested;
import org.stathouse.steerco.ConditionView;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.SteerCoConditions;

/**
 * Makes of what a chair or SteerCo decides a place in which it is done: a Tiger Team, a topic for a Stat, a decision memo (processes.md
 * A.2 step 4, A.3 step 5 [P:W]). The decision and what comes of it commit together.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class TeamRequests {

    private static final String TIGER_TEAM = "TIGER_TEAM";
    private static final String STAT_TOPIC = "STAT_TOPIC";
    private static final String DECISION_MEMO = "DECISION_MEMO";

    private final TigerTeams teams;
    private final Topics topics;
    private final DecisionMemos memos;
    private final SteerCoConditions conditions;

    TeamRequests(TigerTeams teams, Topics topics, DecisionMemos memos, SteerCoConditions conditions) {
        this.teams = teams;
        this.topics = topics;
        this.memos = memos;
        this.conditions = conditions;
    }

    @EventListener
    void on(TigerTeamRequested request) {
        if (!teams.works(request.about())) {
            teams.begin(new TigerTeam.Purpose(
                    request.title(), request.parent(), request.lead(), Set.of(), request.task(), null,
                    new TeamSubject(request.about().type(), request.about().id(), request.number())));
        }
    }

    @EventListener
    void on(DecisionMemoRequested request) {
        memos.request(
                new DecisionMemo.Request(
                        request.stat(), request.about(), request.number(), request.title(), request.writer(), request.ask()),
                null);
    }

    /** Any case whose outcome has one of these names, whichever feature it belongs to. */
    @EventListener
    void on(DecisionTaken decision) {
        String person = decision.person();
        switch (decision.outcome()) {
            case TIGER_TEAM -> {
                if (person != null) {
                    on(new TigerTeamRequested(
                            null, decision.topic().subject(), decision.topic().number(), decision.topic().title(), person, task(decision, person)));
                }
            }
            case STAT_TOPIC -> topics.give(decision);
            case DECISION_MEMO -> {
                if (person != null) {
                    memos.request(
                            new DecisionMemo.Request(
                                    null, decision.topic().subject(), decision.topic().number(), decision.topic().title(), person, words(decision)),
                            decision.date());
                }
            }
            default -> {
                // Every other outcome is its own source's affair.
            }
        }
    }

    /** What the team is to bring about, and the lead's conditions of the same decision, which are met by its charter. */
    private String task(DecisionTaken decision, String lead) {
        String words = words(decision);
        String numbers = conditions.of(decision.topic().subject()).stream()
                .filter(condition -> condition.decisionNumber().equals(decision.number()) && condition.owner().equals(lead))
                .map(ConditionView::number)
                .collect(Collectors.joining(", "));
        String named = words + "\n\nIts lead also answers for " + numbers + " of decision " + decision.number() + ".";
        return numbers.isEmpty() || named.length() > TeamPolicy.LONGEST_PURPOSE ? words : named;
    }

    private static String words(DecisionTaken decision) {
        return decision.text() == null ? decision.reason() : decision.text();
    }
}

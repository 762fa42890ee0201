package org.stathouse.stat.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.calendar.Deadlines;
import org.stathouse.identity.People;
import org.stathouse.shared.Conflict;
import org.stathouse.shared.Fault;
import org.stathouse.steerco.AgendaPart;
import org.stathouse.steerco.AgendaSource;
import org.stathouse.steerco.AgendaTopic;
import org.stathouse.steerco.DecisionTaken;
import org.stathouse.steerco.OutcomeOption;
import org.stathouse.steerco.ProposedDecision;

/** Puts decision memos before SteerCo and carries out what it decides on them (processes.md A.3 step 5 [P:W]). */
@Component
@Transactional
class DecisionMemoAgenda implements AgendaSource {

    private static final String OPTION = "OPTION_";
    private static final String DECLINE = "DECLINE";
    private static final String SEND_BACK = "SEND_BACK";

    private final DecisionMemoRepository repository;
    private final DecisionMemos memos;
    private final People people;
    private final Deadlines deadlines;

    DecisionMemoAgenda(DecisionMemoRepository repository, DecisionMemos memos, People people, Deadlines deadlines) {
        this.repository = repository;
        this.memos = memos;
        this.people = people;
        this.deadlines = deadlines;
    }

    @Override
    public String caseType() {
        return DecisionMemo.CASE_TYPE;
    }

    @Override
    public AgendaPart part() {
        return AgendaPart.OTHER;
    }

    /** The longest waiting first. */
    @Override
    @Transactional(readOnly = true)
    public List<AgendaTopic> topics(LocalDate meetingDay) {
        return repository.inStatus(DecisionMemoStatus.BEFORE_STEERCO).stream().map(this::topic).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public AgendaTopic topic(UUID caseId) {
        return topic(memos.forReading(caseId));
    }

    /** Each option of the memo can be approved. */
    @Override
    @Transactional(readOnly = true)
    public List<OutcomeOption> outcomes(UUID caseId) {
        DecisionMemo memo = memos.forReading(caseId);
        List<OutcomeOption> outcomes = new ArrayList<>();
        if (memo.status() == DecisionMemoStatus.BEFORE_STEERCO) {
            for (int i = 0; i < memo.options().size(); i++) {
                outcomes.add(OutcomeOption.of(OPTION + (i + 1), "Approve option %d: %s".formatted(i + 1, memo.options().get(i).name())));
            }
            outcomes.add(OutcomeOption.of(DECLINE, "Decline").leadingTo("None of the memo’s options is taken."));
            outcomes.add(OutcomeOption.of(SEND_BACK, "Send back to its writer").leadingTo("The writer revises the memo."));
        }
        return outcomes;
    }

    @Override
    public List<Fault> against(UUID caseId, ProposedDecision decision) {
        return List.of();
    }

    @Override
    public void decided(DecisionTaken decision) {
        DecisionMemo memo = memos.forStep(decision.topic().subject().id());
        if (memo.status() != DecisionMemoStatus.BEFORE_STEERCO) {
            throw new Conflict(Fault.of("stat.decisionMemo.movedOn." + memo.status().name(), memo.number()));
        }
        String words = decision.outcomeLabel() + ". " + decision.reason();
        boolean sentBack = SEND_BACK.equals(decision.outcome());
        if (sentBack) {
            memo.sendBack(decision.number(), words, LocalDate.ofInstant(deadlines.workingDays(DecisionMemos.DAYS_TO_WRITE), deadlines.zone()));
        } else if (DECLINE.equals(decision.outcome())) {
            memo.decided(DecisionMemoStatus.DECLINED, decision.number(), words);
        } else {
            memo.decided(DecisionMemoStatus.APPROVED, decision.number(), words);
        }
        memos.decided(memo, sentBack, "decided by SteerCo (" + decision.number() + "): " + decision.outcomeLabel());
    }

    private AgendaTopic topic(DecisionMemo memo) {
        Instant since = Objects.requireNonNullElse(memo.submittedAt(), Instant.EPOCH);
        return new AgendaTopic(
                memo.ref(),
                memo.number(),
                memo.title(),
                memo.ask(),
                background(memo),
                memo.recommendation(),
                memo.costOfDelay(),
                LocalDate.ofInstant(since, deadlines.zone()),
                null,
                null,
                Set.of(memo.writer()),
                DecisionMemos.pathOf(memo.id()));
    }

    private String background(DecisionMemo memo) {
        StringBuilder text = new StringBuilder();
        text.append("About ").append(memo.aboutNumber()).append(". Written by ").append(people.nameOf(memo.writer())).append('.');
        if (memo.issue() != null) {
            text.append("\n\n").append(memo.issue());
        }
        for (int i = 0; i < memo.options().size(); i++) {
            MemoOption option = memo.options().get(i);
            text.append("\n\nOption ").append(i + 1).append(": ").append(option.name()).append("\nCost: ").append(option.cost());
        }
        return text.toString();
    }
}

package org.stathouse.mpia.letter.process;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.stathouse.mpia.LetterSent;
import org.stathouse.mpia.RequestSummary;
import org.stathouse.mpia.letter.AwaitedLetters;
import org.stathouse.shared.CaseRef;
import org.stathouse.workflow.UserTasks;
import org.stathouse.worklist.CaseTasks;
import org.stathouse.worklist.OpenTask;

/** The tasks that wait for a letter, of whichever process: they end when the letter is sent, from the task or from the request's page. */
@Component
@Transactional
public class LetterTasks implements AwaitedLetters {

    /** The types of the cases whose processes send letters. */
    private static final List<String> CASES = List.of(RequestSummary.CASE_TYPE, DeadlinesProcess.KEY);

    private final CaseTasks tasks;
    private final UserTasks engine;

    LetterTasks(CaseTasks tasks, UserTasks engine) {
        this.tasks = tasks;
        this.engine = engine;
    }

    /** The letter that a task waits for; nothing where it has none. */
    public Optional<UUID> letterOf(OpenTask task) {
        return engine.variable(task.id(), DeadlinesProcess.LETTER_ID).filter(id -> !id.isBlank()).map(UUID::fromString);
    }

    @Override
    public boolean awaited(UUID request, UUID letter) {
        return waitingFor(request, letter).findAny().isPresent();
    }

    @EventListener
    void on(LetterSent sent) {
        waitingFor(sent.request(), sent.letter()).toList().forEach(task -> engine.complete(task.id(), Map.of()));
    }

    /** Ends the task to post the ten-day letter; tells whether there was one. */
    boolean completePosting(UUID request) {
        Optional<OpenTask> task = tasks.open(new CaseRef(DeadlinesProcess.KEY, request), DeadlinesProcess.FORM_POST);
        task.ifPresent(open -> engine.complete(open.id(), Map.of()));
        return task.isPresent();
    }

    private Stream<OpenTask> waitingFor(UUID request, UUID letter) {
        return CASES.stream()
                .flatMap(type -> tasks.allOpen(new CaseRef(type, request), DeadlinesProcess.FORM_SEND).stream())
                .filter(task -> letterOf(task).filter(letter::equals).isPresent());
    }
}

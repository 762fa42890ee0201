package org.stathouse.mpia.letter.process;

import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.mpia.letter.LetterDrafts;
import org.stathouse.mpia.letter.PostLetter;
import org.stathouse.mpia.letter.SendLetter;
import org.stathouse.mpia.letter.SentLetters;
import org.stathouse.worklist.OpenTask;
import org.stathouse.worklist.TaskHandler;

/** Which use case completes the tasks about letters. The task ends by itself when its letter is sent or posted. */
@Configuration
class LetterTaskHandlers {

    @Bean
    TaskHandler<SendLetter> sendLetter(LetterDrafts drafts, LetterTasks tasks) {
        return TaskHandler.of(DeadlinesProcess.FORM_SEND, SendLetter.class, (task, command) -> drafts.send(letter(tasks, task), command));
    }

    @Bean
    TaskHandler<PostLetter> postLetter(SentLetters sent) {
        return TaskHandler.of(DeadlinesProcess.FORM_POST, PostLetter.class, (task, command) -> sent.postTenDayLetter(task.subject().id(), command));
    }

    private static UUID letter(LetterTasks tasks, OpenTask task) {
        return tasks.letterOf(task).orElseThrow(() -> new IllegalStateException("Task " + task.id() + " names no letter"));
    }
}

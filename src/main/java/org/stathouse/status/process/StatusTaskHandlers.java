package org.stathouse.status.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.status.AnswerAsk;
import org.stathouse.status.Asks;
import org.stathouse.status.ReportReview;
import org.stathouse.status.Reports;
import org.stathouse.status.ReviewReport;
import org.stathouse.status.SubmitReport;
import org.stathouse.worklist.TaskHandler;

/** Which use case completes the tasks of which form key, and who is refused a task beforehand. */
@Configuration
class StatusTaskHandlers {

    @Bean
    TaskHandler<SubmitReport> writeReport(Reports reports) {
        return TaskHandler.of(StatusReportProcess.FORM_WRITE, SubmitReport.class, reports::againstWriting,
                (task, command) -> reports.submit(task.subject().id(), command));
    }

    @Bean
    TaskHandler<ReviewReport> reviewReport(ReportReview review) {
        return TaskHandler.of(StatusReportProcess.FORM_REVIEW, ReviewReport.class, review::against,
                        (task, command) -> review.review(task.subject().id(), command))
                .offering("accept", "Accept as handed in", new ReviewReport(null, true, null))
                .offering("return", "Return to whoever wrote it", "What is to be changed", reason -> new ReviewReport(null, false, reason));
    }

    @Bean
    TaskHandler<AnswerAsk> answerAsk(Asks asks) {
        return TaskHandler.of(
                StatusAskProcess.FORM_ANSWER, AnswerAsk.class, asks::againstAnswering,
                (task, command) -> asks.answer(task.subject().id(), asks.get(task.subject().id()).version(), command));
    }
}

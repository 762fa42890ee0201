package org.stathouse.stat.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.stat.team.DecideCharter;
import org.stathouse.stat.team.DecideResult;
import org.stathouse.stat.team.DecisionMemos;
import org.stathouse.stat.team.PlaceTopic;
import org.stathouse.stat.team.ReportResult;
import org.stathouse.stat.team.TeamWork;
import org.stathouse.stat.team.Topics;
import org.stathouse.stat.team.WriteCharter;
import org.stathouse.stat.team.WriteDecisionMemo;
import org.stathouse.worklist.TaskHandler;

/** Which use case completes the tasks of Tiger Teams, decision memos and topics, and who is refused one beforehand. */
@Configuration
class TeamTaskHandlers {

    @Bean
    TaskHandler<WriteCharter> writeTeamCharter(TeamWork work) {
        return TaskHandler.of(TigerTeamProcess.FORM_CHARTER, WriteCharter.class, work::writeCharter);
    }

    @Bean
    TaskHandler<DecideCharter> decideTeamCharter(TeamWork work) {
        return TaskHandler.of(TigerTeamProcess.FORM_DECIDE_CHARTER, DecideCharter.class, work::againstDeciding, work::decideCharter);
    }

    @Bean
    TaskHandler<ReportResult> reportTeamResult(TeamWork work) {
        return TaskHandler.of(TigerTeamProcess.FORM_REPORT, ReportResult.class, work::report);
    }

    @Bean
    TaskHandler<DecideResult> decideTeamResult(TeamWork work) {
        return TaskHandler.of(TigerTeamProcess.FORM_DECIDE_RESULT, DecideResult.class, work::againstDeciding, work::decideResult);
    }

    @Bean
    TaskHandler<WriteDecisionMemo> writeDecisionMemo(DecisionMemos memos) {
        return TaskHandler.of(DecisionMemoProcess.FORM_WRITE, WriteDecisionMemo.class, memos::write);
    }

    @Bean
    TaskHandler<PlaceTopic> placeTopic(Topics topics) {
        return TaskHandler.of(TopicProcess.FORM_PLACE, PlaceTopic.class, topics::place);
    }
}

package org.stathouse.steerco.process;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.steerco.meeting.EndMeeting;
import org.stathouse.steerco.meeting.MeetingPreparation;
import org.stathouse.steerco.meeting.MeetingRoom;
import org.stathouse.steerco.meeting.PrepareAgenda;
import org.stathouse.steerco.meeting.ReleasePacket;
import org.stathouse.steerco.minutes.Minutes;
import org.stathouse.steerco.minutes.ReviewMinutes;
import org.stathouse.steerco.minutes.SubmitMinutes;
import org.stathouse.worklist.TaskHandler;

/** Which use case completes the tasks of a meeting, and who is refused one beforehand. */
@Configuration
class MeetingTaskHandlers {

    @Bean
    TaskHandler<PrepareAgenda> prepareAgenda(MeetingPreparation preparation) {
        return TaskHandler.of(MeetingProcess.FORM_PREPARE_AGENDA, PrepareAgenda.class, preparation::prepare)
                .offering("prepared", "The agenda is ready as it stands", new PrepareAgenda());
    }

    @Bean
    TaskHandler<ReleasePacket> releasePacket(MeetingPreparation preparation) {
        return TaskHandler.of(MeetingProcess.FORM_RELEASE_PACKET, ReleasePacket.class, preparation::release)
                .offering("release", "Release as it stands", new ReleasePacket());
    }

    @Bean
    TaskHandler<EndMeeting> holdMeeting(MeetingRoom room) {
        return TaskHandler.of(MeetingProcess.FORM_HOLD_MEETING, EndMeeting.class, room::end);
    }

    @Bean
    TaskHandler<SubmitMinutes> draftMinutes(Minutes minutes) {
        return TaskHandler.of(MeetingProcess.FORM_DRAFT_MINUTES, SubmitMinutes.class, minutes::submit);
    }

    @Bean
    TaskHandler<ReviewMinutes> approveMinutes(Minutes minutes) {
        return TaskHandler.of(
                MeetingProcess.FORM_APPROVE_MINUTES, ReviewMinutes.class, minutes::againstReviewing, minutes::review);
    }
}

package org.stathouse.worklist;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.calendar.RegularCheck;
import org.stathouse.identity.CurrentActor;

/** Takes up what had been put off until today. */
@Configuration(proxyBeanMethods = false)
class FollowUpTime {

    @Bean
    @ConditionalOnProperty(name = "stathouse.worklist.follow-ups", matchIfMissing = true)
    RegularCheck followUpCheck(FollowUps followUps, CurrentActor actor) {
        return new RegularCheck("follow-ups", () -> takeUpAll(followUps), actor);
    }

    private static void takeUpAll(FollowUps followUps) {
        boolean more = true;
        while (more) {
            more = followUps.takeUp();
        }
    }
}

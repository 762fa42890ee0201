package org.stathouse.notification;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.calendar.RegularCheck;
import org.stathouse.identity.CurrentActor;

/** Has the digests sent when they are due. */
@Configuration
class DigestTime {

    @Bean
    @ConditionalOnProperty(name = "stathouse.notification.poll", matchIfMissing = true)
    RegularCheck digestCheck(Digests digests, CurrentActor actor) {
        return new RegularCheck("digests", digests::sendDue, actor);
    }
}

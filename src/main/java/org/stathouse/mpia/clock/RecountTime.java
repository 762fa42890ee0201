package org.stathouse.mpia.clock;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.calendar.RegularCheck;
import org.stathouse.identity.CurrentActor;

/** Asks regularly whether a recount was interrupted. */
@Configuration
class RecountTime {

    @Bean
    @ConditionalOnProperty(name = "stathouse.mpia.recounts", matchIfMissing = true)
    RegularCheck recountCheck(Recounts recounts, CurrentActor actor) {
        return new RegularCheck("mpia-recount", recounts::carryOut, actor);
    }
}

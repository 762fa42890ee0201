package org.stathouse.raid;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.calendar.RegularCheck;
import org.stathouse.identity.CurrentActor;

/** Has the morning's pass over the register done when it is due. */
@Configuration
class DailyPassTime {

    @Bean
    @ConditionalOnProperty(name = "stathouse.raid.daily-pass", matchIfMissing = true)
    RegularCheck dailyPassCheck(DailyPass pass, CurrentActor actor) {
        return new RegularCheck("raid", pass::runIfDue, actor);
    }
}

package org.stathouse.stat.memo;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.calendar.RegularCheck;
import org.stathouse.identity.CurrentActor;

/** Has the weekly status sent when it is due. */
@Configuration
class WeeklyStatusTime {

    @Bean
    @ConditionalOnProperty(name = "stathouse.stat.weekly-status", matchIfMissing = true)
    RegularCheck weeklyStatusCheck(WeeklyStatuses statuses, CurrentActor actor) {
        return new RegularCheck("weekly-status", statuses::runIfDue, actor);
    }
}

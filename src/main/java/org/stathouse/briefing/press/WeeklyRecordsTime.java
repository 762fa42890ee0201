package org.stathouse.briefing.press;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.calendar.RegularCheck;
import org.stathouse.identity.CurrentActor;

/** Has the weekly packet of the records supervisor ordered when it is due. */
@Configuration
class WeeklyRecordsTime {

    @Bean
    @ConditionalOnProperty(name = "stathouse.packets.records-weekly", matchIfMissing = true)
    RegularCheck weeklyRecordsCheck(WeeklyRecords weekly, CurrentActor actor) {
        return new RegularCheck("records-week", weekly::orderIfDue, actor);
    }
}

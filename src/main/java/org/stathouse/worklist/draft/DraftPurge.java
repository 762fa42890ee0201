package org.stathouse.worklist.draft;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.calendar.RegularCheck;
import org.stathouse.identity.CurrentActor;

/** Deletes drafts that nobody has saved for long; doing it twice does no harm. */
@Configuration(proxyBeanMethods = false)
class DraftPurge {

    @Bean
    RegularCheck oldFormDrafts(FormDrafts drafts, CurrentActor actor) {
        return new RegularCheck("form-drafts", drafts::purge, actor);
    }
}

package org.stathouse.diary;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.calendar.RegularCheck;
import org.stathouse.identity.CurrentActor;

/** Forgets what feeds told long ago; doing it twice does no harm. */
@Configuration(proxyBeanMethods = false)
class RevisionPurge {

    @Bean
    RegularCheck oldDiaryRevisions(Revisions revisions, CurrentActor actor) {
        return new RegularCheck("diary-revisions", revisions::purge, actor);
    }
}

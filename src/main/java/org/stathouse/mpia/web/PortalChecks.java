package org.stathouse.mpia.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.calendar.RegularCheck;
import org.stathouse.identity.CurrentActor;

/** Deletes what the public form keeps for some days only. */
@Configuration(proxyBeanMethods = false)
class PortalChecks {

    @Bean
    RegularCheck oldDrafts(DraftDesk drafts, SentForms sent, CurrentActor actor) {
        return new RegularCheck(
                "portal-drafts",
                () -> {
                    drafts.deleteOld();
                    sent.deleteOld();
                },
                actor);
    }
}

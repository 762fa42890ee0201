package org.stathouse.mpia.contact;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.calendar.RegularCheck;
import org.stathouse.identity.CurrentActor;

/** Asks regularly whether a contact was not confirmed for a year. */
@Configuration
class ContactTime {

    @Bean
    @ConditionalOnProperty(name = "stathouse.mpia.contact-reminders", matchIfMissing = true)
    RegularCheck contactCheck(AgencyContacts contacts, CurrentActor actor) {
        return new RegularCheck("mpia-contacts", contacts::remind, actor);
    }
}

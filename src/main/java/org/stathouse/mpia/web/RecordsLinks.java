package org.stathouse.mpia.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stathouse.portal.PortalAddresses;
import org.stathouse.portal.PortalLink;

/** What stands in the navigation of the public pages. */
@Configuration(proxyBeanMethods = false)
class RecordsLinks {

    @Bean
    PortalLink startLink() {
        return new PortalLink(PortalAddresses.ROOT, "mpia.web.link.start", 100);
    }

    @Bean
    PortalLink formLink() {
        return new PortalLink(FormPages.NEW, "mpia.web.link.form", 200);
    }

    @Bean
    PortalLink publishedLink() {
        return new PortalLink(PublishedPage.PUBLIC, "mpia.web.link.published", 300);
    }

    @Bean
    PortalLink figuresLink() {
        return new PortalLink(FiguresPage.FIGURES, "mpia.web.link.figures", 400);
    }

    @Bean
    PortalLink contactsLink() {
        return new PortalLink(ContactsPage.CONTACTS, "mpia.web.link.contacts", 500);
    }
}

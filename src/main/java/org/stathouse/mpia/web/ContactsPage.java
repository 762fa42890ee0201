package org.stathouse.mpia.web;

import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.stathouse.mpia.RecordsContacts;
import org.stathouse.mpia.RecordsContacts.Contact;
import org.stathouse.portal.KeptBriefly;
import org.stathouse.portal.PortalAddresses;
import org.stathouse.portal.PublicPage;
import org.stathouse.shared.DateTexts;

/** Whom to turn to at each agency, as the law has it posted (GP §4-503). */
@PublicPage
class ContactsPage {

    /** Where it stands. */
    static final String CONTACTS = PortalAddresses.ROOT + "/contacts";

    private final RecordsContacts contacts;
    private final DateTexts dates;

    ContactsPage(RecordsContacts contacts, DateTexts dates) {
        this.contacts = contacts;
        this.dates = dates;
    }

    @KeptBriefly
    @GetMapping(CONTACTS)
    ModelAndView list(Locale language) {
        return new ModelAndView("records/contacts")
                .addObject("contacts", contacts.all().stream().map(contact -> shown(contact, language)).toList());
    }

    private Shown shown(Contact contact, Locale language) {
        return new Shown(contact, dates.longDate(contact.confirmedOn(), language));
    }

    /** @param confirmed the day of the last confirmation, in words of the page's language */
    record Shown(Contact contact, String confirmed) {}
}

package org.stathouse.mpia.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.stathouse.mpia.contact.AgencyContacts;
import org.stathouse.mpia.contact.ContactForm;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.mpia.request.RecordsFixture.RecordsAgency;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;

/** What the law has posted of whom to ask for records (GP §4-503). */
@IntegrationTest
class ContactsPageTest {

    private PublicVisitor visitor;
    private RecordsAgency agency;

    @BeforeEach
    void nameAContact(
            @Autowired MockMvc http, @Autowired ApplicationContext context, @Autowired AgencyContacts contacts, @Autowired SignIn signIn) {
        visitor = new PublicVisitor(http);
        agency = new RecordsFixture(context).agency();
        signIn.as(agency.custodian(), () -> contacts.write(
                agency.id(),
                contacts.get(agency.id()).version(),
                new ContactForm("Pat <Keeper>", "Records custodian", "pat@example.com", null, "100 Holliday Street")));
    }

    @Test
    void showsEverybodyWhomAnAgencyNamed() throws Exception {
        assertThat(visitor.read(ContactsPage.CONTACTS))
                .contains(agency.name(), "Pat &lt;Keeper&gt;", ", Records custodian", "mailto:pat@example.com", "100 Holliday Street", "March 1, 2027");
    }

    @Test
    void showsThemInSpanishToo() throws Exception {
        assertThat(visitor.read(ContactsPage.CONTACTS + "?lang=es"))
                .contains("A quién dirigirse", "Correo electrónico", "1 de marzo de 2027");
    }

    @Test
    void isReachedFromTheStart() throws Exception {
        assertThat(visitor.read("/records")).contains("href=\"/records/contacts");
    }
}

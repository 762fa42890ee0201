package org.stathouse.mpia.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stathouse.identity.CurrentActor;
import org.stathouse.mpia.RecordsContacts;
import org.stathouse.mpia.request.RecordsFixture;
import org.stathouse.shared.BusinessRuleViolation;
import org.stathouse.shared.Fault;
import org.stathouse.shared.NotPermitted;
import org.stathouse.testing.IntegrationTest;
import org.stathouse.testing.SignIn;
import org.stathouse.testing.TestClock;

@IntegrationTest
class AgencyContactsTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AgencyContacts contacts;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TestClock clock;

    @Autowired
    private SignIn signIn;

    private RecordsFixture.RecordsAgency agency;

    @BeforeEach
    void open() {
        agency = new RecordsFixture(context).agency();
        signIn.as(agency.custodian());
    }

    @Test
    void showsThePublicWhomTheAgencyNamed() {
        write("Pat Keeper");

        assertThat(contacts.all())
                .filteredOn(contact -> contact.agency().equals(agency.id()))
                .extracting(RecordsContacts.Contact::name)
                .containsExactly("Pat Keeper");
    }

    @Test
    void namesEveryFaultAtOnce() {
        long version = contacts.get(agency.id()).version();

        assertThatThrownBy(() -> contacts.write(agency.id(), version, new ContactForm(" ", null, null, null, null)))
                .asInstanceOf(InstanceOfAssertFactories.type(BusinessRuleViolation.class))
                .extracting(BusinessRuleViolation::faults)
                .asInstanceOf(InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::field)
                .containsExactly("name", "email");
    }

    @Test
    void letsACustodianWriteOnlyTheirOwnAgencys() {
        UUID other = new RecordsFixture(context).otherAgency().id();

        assertThatThrownBy(() -> contacts.write(other, 0, form("Somebody"))).isInstanceOf(NotPermitted.class);
    }

    @Test
    void asksTheSupervisorOnceWhenAYearHasPassed() {
        write("Pat Keeper");
        clock.moveTo(LocalDate.of(2028, 3, 1), LocalTime.of(9, 0));
        actor.asSystem(contacts::remind);
        assertThat(notices()).as("a year to the day is not too old").isZero();

        clock.moveTo(LocalDate.of(2028, 3, 2), LocalTime.of(9, 0));
        actor.asSystem(contacts::remind);
        actor.asSystem(contacts::remind);

        assertThat(notices()).isEqualTo(1);
        assertThat(contacts.get(agency.id()).outOfDate()).isTrue();
    }

    private ContactView write(String name) {
        return contacts.write(agency.id(), contacts.get(agency.id()).version(), form(name));
    }

    private static ContactForm form(String name) {
        return new ContactForm(name, "Records custodian", "pat@example.com", null, null);
    }

    private long notices() {
        return database.sql("select count(*) from outbox_mail where notice_key like ?")
                .param("mpia-contact:" + agency.id() + "/%")
                .query(Long.class)
                .single();
    }
}
